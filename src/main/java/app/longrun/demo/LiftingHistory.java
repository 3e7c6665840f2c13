package app.longrun.demo;

import app.longrun.prescriptions.MaxEquation;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The strength blocks of one member: assigned, put on the calendar, done or missed, set by set. */
final class LiftingHistory {

    private static final LocalTime ASSIGNED_AT = LocalTime.of(16, 5);
    private static final LocalTime LIFTS_AT = LocalTime.of(17, 20);

    private final Setting setting;
    private final Programme programme;
    private final UUID coach;
    private final Enrolled someone;
    private final Lifter lifter;
    private final Dice dice;
    private final List<Row> rows = new ArrayList<>();

    LiftingHistory(Setting setting, Programme programme, UUID coach, Enrolled someone, Lifter lifter, Dice dice) {
        this.setting = setting;
        this.programme = programme;
        this.coach = coach;
        this.someone = someone;
        this.lifter = lifter;
        this.dice = dice;
    }

    List<Row> rows() {
        Person person = someone.person();
        for (Phase phase : person.arc().phases()) {
            follow(programme.block(phase.block()), setting.monday().minusWeeks(phase.weeksAgo()));
        }
        rows.add(new RunnerRow.Runner(someone.memberId(), sorted(person.liftsOn()), person.bodyGrams()));
        person.liftsOn().stream().limit(1).forEach(this::hours);
        return rows;
    }

    private void follow(Block block, LocalDate monday) {
        List<Integer> days = sorted(someone.person()
                .liftsOn()
                .subList(
                        0,
                        Math.min(
                                block.cycle().size(), someone.person().liftsOn().size())));
        LocalDate assignedOn = monday.minusDays(3);
        Row.Assignment assignment = new Row.Assignment(
                dice.id(),
                block.id(),
                someone.memberId(),
                coach,
                monday,
                monday.plusWeeks(block.weeks()).minusDays(1),
                days,
                "ACTIVE",
                setting.at(assignedOn, ASSIGNED_AT));
        rows.add(assignment);
        recordMaxes(block, assignedOn);
        for (int week = 1; week <= block.weeks(); week++) {
            for (int i = 0; i < days.size(); i++) {
                LocalDate date = monday.plusWeeks(week - 1).with(DayOfWeek.of(days.get(i)));
                plan(block, assignment, week, block.cycle().get(i), date);
            }
        }
    }

    /** A test before a block that asks for percentages; the lifts that are tested, once each. */
    private void recordMaxes(Block block, LocalDate testedOn) {
        Set<String> tested = new HashSet<>();
        for (Line line : block.lines()) {
            if (Lifter.ON_THE_BAR.contains(line.movementId()) && tested.add(line.movementId())) {
                lifter.oneRepMax(line.movementId(), weeksTrained(testedOn))
                        .ifPresent(grams -> rows.add(new Row.LiftMax(
                                dice.id(),
                                someone.memberId(),
                                line.movementId(),
                                testedOn,
                                grams,
                                MaxEquation.MEAN_EPLEY_BRZYCKI,
                                false,
                                "TEST")));
            }
        }
    }

    private void plan(Block block, Row.Assignment assignment, int week, String letter, LocalDate date) {
        List<Line> lines = block.session(week, letter);
        Outcome outcome = outcome(date);
        Row.Planned planned = new Row.Planned(
                dice.id(),
                someone.memberId(),
                "LIFTING",
                date,
                null,
                block.minutes(),
                "%s · week %d %s".formatted(block.name(), week, letter),
                block.goal(),
                LineLegs.of(lines),
                null,
                outcome,
                null,
                assignment.id(),
                week,
                letter);
        rows.add(planned);
        if (outcome == Outcome.DONE) {
            log(block, planned, lines);
        }
    }

    /** On the first of their days they come straight from work. */
    private void hours(int weekday) {
        rows.add(
                new RunnerRow.Hours(dice.id(), someone.memberId(), weekday, LocalTime.of(16, 30), LocalTime.of(20, 0)));
    }

    private Outcome outcome(LocalDate date) {
        if (!date.isBefore(setting.today())) {
            return Outcome.PLANNED;
        }
        return dice.chance(someone.person().temper().turnout(setting.weeksAgo(date))) ? Outcome.DONE : Outcome.MISSED;
    }

    private void log(Block block, Row.Planned planned, List<Line> lines) {
        var started = setting.at(planned.onDate(), LIFTS_AT).plus(Duration.ofMinutes(dice.between(0, 50)));
        int minutes = block.minutes() + dice.between(-6, 8);
        SetHistory sets = new SetHistory(lifter, dice, someone.memberId(), planned.id(), block.id());
        List<Row.SetLog> logged = sets.of(lines, weeksTrained(planned.onDate()), started);
        rows.add(new Row.SessionLog(
                planned.id(),
                someone.memberId(),
                someone.personId(),
                "LIFTING",
                planned.onDate(),
                started,
                started.plus(Duration.ofMinutes(minutes)),
                dice.chance(0.88) ? 5 * dice.between(11, 17) : null,
                minutes,
                null,
                SetHistory.legSharePercent(lines)));
        rows.addAll(logged);
        rows.addAll(sets.takenBack(logged));
    }

    private int weeksTrained(LocalDate date) {
        return Math.max(0, Setting.WEEKS_BACK - setting.weeksAgo(date));
    }

    private static List<Integer> sorted(List<Integer> days) {
        return days.stream().sorted().toList();
    }
}
