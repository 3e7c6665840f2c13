package app.longrun.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row about somebody's health. */
sealed interface HealthRow extends Row {

    @Into("gym.consent")
    record Consent(UUID id, UUID memberId, UUID personId, int textVersion, Instant givenAt) implements HealthRow {}

    @Into("gym.pain_report")
    record PainReport(
            UUID id,
            UUID memberId,
            UUID personId,
            String region,
            String side,
            LocalDate onDate,
            int worstDuring,
            int worstAfter,
            @Nullable Integer nextMorning,
            boolean shared,
            Instant createdAt)
            implements HealthRow {}

    @Into("gym.readiness_check")
    record ReadinessCheck(
            UUID id, UUID memberId, UUID personId, Json answers, boolean isClear, boolean shared, Instant answeredAt)
            implements HealthRow {}

    @Into("gym.readiness")
    record Readiness(UUID id, UUID memberId, UUID personId, String weight, LocalDate answeredOn) implements HealthRow {}

    @Into("gym.clearance")
    record Clearance(
            UUID id,
            UUID memberId,
            UUID personId,
            LocalDate clearedOn,
            LocalDate expiresOn,
            String clearedBy,
            UUID notedBy,
            Instant createdAt)
            implements HealthRow {}

    @Into("gym.pain_review")
    record PainReview(
            UUID id,
            UUID memberId,
            UUID personId,
            String region,
            String side,
            String kind,
            String words,
            UUID coachId,
            Instant saidAt)
            implements HealthRow {}

    @Into("gym.run_return")
    record RunReturn(
            UUID id,
            UUID memberId,
            UUID personId,
            String region,
            String side,
            boolean asksYes,
            List<String> gates,
            LocalDate beganOn)
            implements HealthRow {}

    @Into("gym.return_session")
    record ReturnSession(UUID id, UUID returnId, UUID memberId, UUID personId, LocalDate onDate, int stage)
            implements HealthRow {}
}
