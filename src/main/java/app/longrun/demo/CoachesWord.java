package app.longrun.demo;

import app.longrun.calendar.SessionKind;
import app.longrun.guard.Bout;
import app.longrun.guard.Guard;
import app.longrun.guard.Hit;
import app.longrun.guard.Runner;
import app.longrun.legload.Demands;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What a coach allowed a member although the leg-load guard minds it: the first hit to come, if there is one. */
final class CoachesWord {

    private final Setting setting;
    private final UUID coach;
    private final Dice dice;

    CoachesWord(Setting setting, UUID coach, Dice dice) {
        this.setting = setting;
        this.coach = coach;
        this.dice = dice;
    }

    Optional<Row> about(UUID member, List<Row> rows) {
        List<Bout> ahead = rows.stream()
                .filter(Row.Planned.class::isInstance)
                .map(Row.Planned.class::cast)
                .filter(planned -> planned.state() == Outcome.PLANNED)
                .map(CoachesWord::bout)
                .toList();
        return Guard.check(ahead, Runner.withDefaults(false)).stream()
                .findFirst()
                .map(hit -> allowed(member, hit));
    }

    private Row allowed(UUID member, Hit hit) {
        return new Row.Allowed(
                dice.id(),
                member,
                hit.second().id(),
                hit.rule().name(),
                hit.severity().name(),
                hit.first().start(),
                hit.second().start(),
                "We talked about it: no other day this week, so both stay easy.",
                coach,
                setting.now());
    }

    private static Bout bout(Row.Planned planned) {
        return Bout.on(
                planned.id(),
                planned.onDate(),
                planned.atTime(),
                planned.minutes(),
                Demands.of(
                        SessionKind.valueOf(planned.kind()),
                        planned.legs(),
                        planned.distanceM(),
                        Objects.requireNonNullElse(planned.blockWeek(), 0)));
    }
}
