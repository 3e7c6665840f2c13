package app.longrun.demo;

import app.longrun.calendar.LegFacts;
import app.longrun.calendar.RacePriority;
import app.longrun.guard.RunKind;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** The key runs of one member, a long one and a quality one a week, and the race they lead to. */
final class RunHistory {

    private static final int EASY_SECONDS_A_KM = 350;
    private static final int LONGEST_RUN_METRES = 30_000;
    private static final String LONG_RUN = "Long run";
    private static final String QUALITY_RUN = "Tempo run";

    private final Setting setting;
    private final Enrolled someone;
    private final Dice dice;
    private final List<Row> rows = new ArrayList<>();

    RunHistory(Setting setting, Enrolled someone, Dice dice) {
        this.setting = setting;
        this.someone = someone;
        this.dice = dice;
    }

    List<Row> rows(List<Race> races) {
        Person person = someone.person();
        LocalDate joined = setting.today().minusDays(person.joinedDaysAgo());
        LocalDate first = joined.isAfter(setting.firstDay()) ? joined : setting.firstDay();
        for (LocalDate date = first; !date.isAfter(setting.lastDay()); date = date.plusDays(1)) {
            if (date.getDayOfWeek() == longRunDay()) {
                run(date, LocalTime.of(8, 30), RunKind.LONG, longRunMetres(date), 55);
            } else if (date.getDayOfWeek() == keyRunDay()) {
                run(date, LocalTime.of(6, 45), RunKind.QUALITY, 8_000 + 500 * dice.between(0, 4), 75);
            }
        }
        keyRun();
        rows.add(threshold("PACE", 250 + 5 * dice.between(0, 12)));
        rows.add(threshold("HEART_RATE", dice.between(160, 172)));
        race(races);
        return rows;
    }

    /** Sundays; for whom today is full already, yesterday's weekday. */
    private DayOfWeek longRunDay() {
        return someone.person().isLead() ? setting.today().getDayOfWeek().minus(1) : DayOfWeek.SUNDAY;
    }

    private DayOfWeek keyRunDay() {
        return someone.person().isLead() ? setting.today().getDayOfWeek().plus(2) : DayOfWeek.WEDNESDAY;
    }

    /** Longer by half a kilometre a week, every fourth week shorter. */
    private int longRunMetres(LocalDate date) {
        int week = Setting.WEEKS_BACK + 2 - setting.weeksAgo(date);
        int metres = 12_000 + 500 * week + 200 * (someone.person().number() % 7);
        return Math.min(LONGEST_RUN_METRES, week % 4 == 0 ? metres * 3 / 4 : metres);
    }

    private void run(LocalDate date, LocalTime time, RunKind kind, int metres, int rpeTenths) {
        int minutes = metres * EASY_SECONDS_A_KM / 60_000;
        LegFacts legs = LegFacts.run(kind, minutes);
        Row.Planned planned = new Row.Planned(
                dice.id(),
                someone.memberId(),
                "RUN",
                date,
                null,
                minutes,
                kind == RunKind.LONG ? LONG_RUN : QUALITY_RUN,
                legs.isQuality() ? "Key run of the week" : "Endurance at a pace to talk at",
                legs,
                metres,
                outcome(date),
                null,
                null,
                null,
                null);
        rows.add(planned);
        if (planned.state() == Outcome.DONE && dice.chance(0.8)) {
            rows.add(log(planned, setting.at(date, time), rpeTenths));
        }
    }

    /** An easy one besides; the nights put it on the calendar. */
    private void keyRun() {
        int minutes = 40;
        LegFacts legs = LegFacts.run(RunKind.EASY, minutes);
        rows.add(new RunnerRow.KeyRun(
                dice.id(),
                someone.memberId(),
                someone.memberId(),
                RunKind.EASY.name(),
                "Easy run",
                longRunDay().minus(2).getValue(),
                minutes,
                7_000,
                setting.today(),
                legs.legLoad(),
                legs.isQuality()));
    }

    private Row threshold(String kind, int value) {
        LocalDate tested = setting.today().minusDays(dice.between(10, 60));
        return new RunnerRow.Threshold(dice.id(), someone.memberId(), kind, value, tested, "TEST", someone.memberId());
    }

    private Outcome outcome(LocalDate date) {
        if (!date.isBefore(setting.today())) {
            return Outcome.PLANNED;
        }
        return dice.chance(someone.person().temper().turnout(setting.weeksAgo(date))) ? Outcome.DONE : Outcome.MISSED;
    }

    private Row.SessionLog log(Row.Planned planned, Instant started, int rpeTenths) {
        int minutes = Math.max(10, planned.minutes() + dice.between(-4, 6));
        Integer metres = planned.distanceM();
        return new Row.SessionLog(
                planned.id(),
                someone.memberId(),
                someone.personId(),
                planned.kind(),
                planned.onDate(),
                started,
                started.plus(Duration.ofMinutes(minutes)),
                dice.chance(0.85) ? rpeTenths + 5 * dice.between(-2, 2) : null,
                minutes,
                metres == null ? null : metres + 10 * dice.between(-40, 40),
                100);
    }

    /** One race ahead on a Sunday; for who tapers now, at the end of the three weeks of the taper. */
    private void race(List<Race> races) {
        Race race = dice.pick(races);
        LocalDate day = someone.person().arc() == Arc.TAPER
                ? setting.monday().plusDays(13)
                : setting.today().plusWeeks(dice.between(4, 14)).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        rows.add(new Row.Planned(
                dice.id(),
                someone.memberId(),
                "RACE",
                day,
                LocalTime.of(10, 0),
                race.metres() * EASY_SECONDS_A_KM / 70_000,
                race.name(),
                "Race day",
                LegFacts.race(RacePriority.A),
                race.metres(),
                Outcome.PLANNED,
                null,
                null,
                null,
                null));
    }
}
