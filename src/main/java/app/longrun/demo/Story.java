package app.longrun.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Sixteen weeks of a gym and what lies ahead, as rows; the same seed and moment tell the same story. */
final class Story {

    private final Setting setting;
    private final Programme programme;
    private final long seed;

    Story(Setting setting, Programme programme, long seed) {
        this.setting = setting;
        this.programme = programme;
        this.seed = seed;
    }

    /** Every row of the gym after its programme and its people. */
    List<Row> rows(List<Enrolled> people, List<Race> races) {
        List<Enrolled> coaches =
                people.stream().filter(someone -> someone.person().coaches()).toList();
        List<Enrolled> members =
                people.stream().filter(someone -> someone.person().trains()).toList();
        Dice dice = new Dice(seed);
        List<UUID> coachIds = coaches.stream().map(Enrolled::memberId).toList();
        List<GymClass> classes = new Timetable(setting, programme).classes(coachIds, dice);
        List<Row> rows = new ArrayList<>(new ClassHistory(setting, dice).of(classes, members));
        rows.addAll(new TrialHistory(setting, dice).rows(classes, members));
        for (Enrolled member : members) {
            rows.addAll(training(member, coachIds, races));
        }
        rows.addAll(new Chronicle(new Dice(~seed)).of(rows));
        return rows;
    }

    /** One member's own: seeded apart, so that a change to somebody else leaves it as it is. */
    private List<Row> training(Enrolled member, List<UUID> coaches, List<Race> races) {
        Dice dice = new Dice(seed + 1 + member.person().number());
        UUID coach = coaches.get(member.person().number() % coaches.size());
        Lifter lifter = new Lifter(
                member.person(),
                setting.gym().settings().unit(),
                Floor.of(setting.gym().settings()));
        List<Row> rows = new ArrayList<>(new LiftingHistory(setting, programme, coach, member, lifter, dice).rows());
        if (member.person().runs()) {
            rows.addAll(new RunHistory(setting, member, dice).rows(races));
        }
        rows.addAll(new HealthHistory(setting, coach, dice).of(member));
        new CoachesWord(setting, coach, dice).about(member.memberId(), rows).ifPresent(rows::add);
        return rows;
    }
}
