package app.longrun.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** What members said about their health: a readiness check each, a clearance where a doctor was asked, pain that settles. */
final class HealthHistory {

    private static final LocalTime EVENING = LocalTime.of(20, 15);
    private static final List<String> REGIONS = List.of("calf", "knee", "achilles", "hip", "shin");

    private final Setting setting;
    private final Dice dice;

    HealthHistory(Setting setting, Dice dice) {
        this.setting = setting;
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
        if (!isClear) {
            LocalDate cleared = asked.plusDays(6);
            rows.add(new HealthRow.Clearance(
                    dice.id(),
                    someone.memberId(),
                    someone.personId(),
                    cleared,
                    cleared.plusDays(365),
                    "General practitioner",
                    setting.at(cleared, EVENING)));
        }
        if (person.number() % 5 == 3) {
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
                        {"heartCondition": false, "chestPain": false, "dizziness": false, "chronicCondition": %s,\
                         "medication": false, "boneOrJoint": false, "supervisedOnly": false}""".formatted(!isClear)),
                isClear,
                someone.person().number() % 2 == 0,
                setting.at(asked, EVENING));
    }

    /** Pain that was worst three weeks ago and settles; the coach sees the flag, the answers only where they were shared. */
    private void hurts(Enrolled someone, List<Row> rows) {
        String region = REGIONS.get(someone.person().number() % REGIONS.size());
        boolean isShared = dice.chance(0.5);
        int worst = dice.between(3, 5);
        for (int week = 3; week >= 1; week--) {
            LocalDate on = setting.today().minusDays(7L * week);
            int now = Math.max(0, worst - 2 * (3 - week));
            rows.add(new HealthRow.PainReport(
                    dice.id(),
                    someone.memberId(),
                    someone.personId(),
                    region,
                    someone.person().number() % 2 == 0 ? "LEFT" : "RIGHT",
                    on,
                    now,
                    Math.max(0, now - 1),
                    dice.chance(0.8) ? Math.max(0, now - 2) : null,
                    isShared,
                    setting.at(on, EVENING)));
        }
        Instant flagged = setting.at(setting.today().minusDays(21), EVENING);
        rows.add(new HealthRow.HealthFlag(
                dice.id(),
                someone.memberId(),
                someone.personId(),
                region,
                worst >= 5 ? "ACCEPTABLE" : "SAFE",
                worst >= 5 ? null : setting.today().minusDays(5),
                flagged));
    }
}
