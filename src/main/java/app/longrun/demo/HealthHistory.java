package app.longrun.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What members said about their health: a readiness check each, a clearance where a doctor was asked, pain that settles. */
final class HealthHistory {

    private static final LocalTime EVENING = LocalTime.of(20, 15);

    private final Setting setting;
    private final UUID coach;
    private final Dice dice;

    HealthHistory(Setting setting, UUID coach, Dice dice) {
        this.setting = setting;
        this.coach = coach;
        this.dice = dice;
    }

    List<Row> of(Enrolled someone) {
        List<Row> rows = new ArrayList<>();
        Person person = someone.person();
        boolean isClear = person.number() % 9 != 4;
        LocalDate asked = setting.today().minusDays(Math.min(person.joinedDaysAgo(), 300));
        rows.add(new HealthRow.Consent(
                dice.id(), someone.memberId(), someone.personId(), 1, setting.at(asked, EVENING)));
        rows.add(readiness(someone, isClear, asked));
        rows.add(new HealthRow.Readiness(
                dice.id(), someone.memberId(), someone.personId(), isClear ? "NONE" : "HARD_TRAINING", asked));
        if (!isClear) {
            LocalDate cleared = asked.plusDays(6);
            rows.add(new HealthRow.Clearance(
                    dice.id(),
                    someone.memberId(),
                    someone.personId(),
                    cleared,
                    cleared.plusDays(365),
                    "General practitioner",
                    coach,
                    setting.at(cleared, EVENING)));
        }
        if (person.number() % 5 == 3 && !person.isLead()) {
            hurts(someone, rows);
        }
        return rows;
    }

    private Row readiness(Enrolled someone, boolean isClear, LocalDate asked) {
        return new HealthRow.ReadinessCheck(
                dice.id(),
                someone.memberId(),
                someone.personId(),
                new Json("""
                        {"HEART": false, "CHEST": false, "FAINTED": false, "BREATHLESS": false, "SUPERVISED": false, "ILL": false,\
                         "PREGNANT": false, "YOUNG": false, "CONDITION": %s, "SURGERY": false, "BONE_STRESS": false,\
                         "LOW_ENERGY": false}""".formatted(!isClear)),
                isClear,
                someone.person().number() % 2 == 0,
                setting.at(asked, EVENING));
    }

    /** Pain of a few in four stages: it settled, it was noted last evening, it waits for a coach, it is watched. */
    private void hurts(Enrolled someone, List<Row> rows) {
        switch (someone.person().number()) {
            case 8 -> {
                rows.add(note(someone, "achilles", 3, 7, 5, 4));
                rows.add(new HealthRow.PainReview(
                        dice.id(),
                        someone.memberId(),
                        someone.personId(),
                        "achilles",
                        "RIGHT",
                        "SAID",
                        "Leave the jumps for now. Let us look at it together on Thursday.",
                        coach,
                        setting.at(setting.today().minusDays(2), EVENING)));
            }
            case 13 -> rows.add(note(someone, "knee", 1, 4, 3, null));
            case 18 -> {
                wayBack(someone, rows);
                rows.add(note(someone, "calf", 20, 4, 3, 0));
                rows.add(note(someone, "calf", 13, 1, 1, 0));
                rows.add(note(someone, "calf", 6, 0, 0, 0));
            }
            default -> rows.add(note(someone, "hip", 4, 3, 2, 2));
        }
    }

    /** After a calf: all gates passed, two sessions run. */
    private void wayBack(Enrolled someone, List<Row> rows) {
        UUID way = dice.id();
        rows.add(new HealthRow.RunReturn(
                way,
                someone.memberId(),
                someone.personId(),
                "calf",
                "RIGHT",
                false,
                List.of("WALK", "STAND", "SQUATS", "HOPS", "CALF_RAISES"),
                setting.today().minusDays(16)));
        for (int daysAgo : List.of(13, 6)) {
            rows.add(new HealthRow.ReturnSession(
                    dice.id(),
                    way,
                    someone.memberId(),
                    someone.personId(),
                    setting.today().minusDays(daysAgo),
                    1));
        }
    }

    private HealthRow.PainReport note(
            Enrolled someone, String region, int daysAgo, int during, int after, @Nullable Integer morning) {
        LocalDate on = setting.today().minusDays(daysAgo);
        return new HealthRow.PainReport(
                dice.id(),
                someone.memberId(),
                someone.personId(),
                region,
                "RIGHT",
                on,
                during,
                after,
                morning,
                true,
                setting.at(on, EVENING));
    }
}
