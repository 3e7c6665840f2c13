package app.longrun.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The audit trail the story would have left: who scheduled, who assigned, who claimed. */
final class Chronicle {

    private static final int DAYS_SCHEDULED_AHEAD = 21;

    private final Map<UUID, Enrolled> byMember;
    private final Dice dice;

    Chronicle(List<Enrolled> people, Dice dice) {
        this.byMember = people.stream().collect(Collectors.toMap(Enrolled::memberId, Function.identity()));
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
                        held.name()));
            case Row.Assignment block ->
                Stream.of(by(
                        block.assignedBy(),
                        block.assignedAt(),
                        "assigned",
                        "block",
                        block.id(),
                        nameOf(block.memberId()) + " from " + block.startsOn()));
            case Row.TrialClaim claim ->
                Stream.of(new Row.Audit(
                        dice.id(), claim.claimedAt(), null, "visitor", "claimed", "free class", claim.id(), ""));
            default -> Stream.empty();
        };
    }

    private Row.Audit by(UUID member, Instant at, String action, String subject, UUID subjectId, String detail) {
        return new Row.Audit(
                dice.id(), at, known(member).personId(), nameOf(member), action, subject, subjectId, detail);
    }

    private String nameOf(UUID member) {
        return known(member).person().name();
    }

    private Enrolled known(UUID member) {
        return Objects.requireNonNull(byMember.get(member), "A row about nobody");
    }
}
