package app.longrun.demo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The audit trail the story would have left: who scheduled, who assigned, who claimed. */
final class Chronicle {

    private static final int DAYS_SCHEDULED_AHEAD = 21;

    private final Dice dice;

    Chronicle(Dice dice) {
        this.dice = dice;
    }

    List<Row> of(List<Row> story) {
        return story.stream().flatMap(this::entry).toList();
    }

    private Stream<Row> entry(Row row) {
        return switch (row) {
            case Row.ScheduledClass held ->
                Stream.of(by(
                        held.coachId(),
                        held.startsAt().minusSeconds(DAYS_SCHEDULED_AHEAD * 86_400L),
                        "scheduled",
                        "class",
                        held.id(),
                        null,
                        held.name()));
            case Row.Assignment block ->
                Stream.of(by(
                        block.assignedBy(),
                        block.assignedAt(),
                        "assigned",
                        "block",
                        block.id(),
                        block.memberId(),
                        "from " + block.startsOn()));
            case Row.TrialClaim claim ->
                Stream.of(new Row.Audit(
                        dice.id(), claim.claimedAt(), null, "visitor", "claimed", "free class", claim.id(), null, ""));
            default -> Stream.empty();
        };
    }

    private Row.Audit by(
            UUID member,
            Instant at,
            String action,
            String subject,
            UUID subjectId,
            @Nullable UUID about,
            String detail) {
        return new Row.Audit(dice.id(), at, member, "member", action, subject, subjectId, about, detail);
    }
}
