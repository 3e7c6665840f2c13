package app.longrun.demo;

import app.longrun.calendar.LegFacts;
import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.AmountUnit;
import app.longrun.prescriptions.MaxEquation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the story: its components are the table's columns in Java's spelling, the kinds stand as they can be stored. */
sealed interface Row
        permits RunnerRow,
                Row.ScheduledClass,
                Row.TrialClaim,
                Row.ClaimHealth,
                Row.Booking,
                Row.Assignment,
                Row.Planned,
                Row.Allowed,
                Row.SessionLog,
                Row.SetLog,
                TakenBack,
                Row.LiftMax,
                HealthRow,
                Row.Audit {

    UUID id();

    @Into(value = "gym.scheduled_class", versioned = true)
    record ScheduledClass(
            UUID id,
            UUID templateId,
            UUID coachId,
            Instant startsAt,
            int minutes,
            String name,
            int capacity,
            int freePlaces)
            implements Row {}

    @Into(value = "gym.trial_claim", versioned = true)
    record TrialClaim(
            UUID id,
            UUID classId,
            String name,
            String email,
            String nextRace,
            @Nullable LocalDate raceOn,
            int runsAWeek,
            String state,
            Instant claimedAt)
            implements Row {}

    @Into("gym.claim_health")
    record ClaimHealth(UUID id, @Nullable UUID personId, boolean hasPain, Instant consentedAt, LocalDate deleteAfter)
            implements Row {}

    @Into(value = "gym.booking", versioned = true)
    record Booking(
            UUID id,
            UUID classId,
            @Nullable UUID memberId,
            @Nullable UUID claimId,
            @Nullable String guestName,
            Place state,
            Instant bookedAt)
            implements Row {}

    @Into(value = "gym.assignment", versioned = true)
    record Assignment(
            UUID id,
            UUID blockId,
            UUID memberId,
            UUID assignedBy,
            LocalDate startsOn,
            LocalDate endsOn,
            List<Integer> liftsOn,
            String state,
            Instant assignedAt)
            implements Row {}

    @Into(value = "gym.planned_session", versioned = true)
    record Planned(
            UUID id,
            UUID memberId,
            String kind,
            LocalDate onDate,
            @Nullable LocalTime atTime,
            int minutes,
            String title,
            String purpose,
            LegFacts legs,
            @Nullable Integer distanceM,
            Outcome state,
            @Nullable UUID classId,
            @Nullable UUID assignmentId,
            @Nullable Integer blockWeek,
            @Nullable String blockSession)
            implements Row {}

    @Into("gym.guard_override")
    record Allowed(
            UUID id,
            UUID memberId,
            UUID sessionId,
            String rule,
            String severity,
            LocalDateTime firstStart,
            LocalDateTime secondStart,
            String reason,
            UUID coachId,
            Instant createdAt)
            implements Row {}

    @Into(value = "gym.session_log", versioned = true)
    record SessionLog(
            UUID id,
            UUID memberId,
            UUID personId,
            String kind,
            LocalDate onDate,
            Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable Integer rpeTenths,
            @Nullable Integer minutes,
            @Nullable Integer distanceM,
            int legSharePercent)
            implements Row {}

    @Into("gym.set_log")
    record SetLog(
            UUID id,
            UUID sessionId,
            UUID memberId,
            String movementId,
            String position,
            int setNumber,
            String targetText,
            @Nullable Integer targetGrams,
            UUID blockId,
            int blockVersion,
            int amount,
            AmountUnit unit,
            boolean perSide,
            @Nullable Integer grams,
            @Nullable String entered,
            @Nullable WeightUnit enteredUnit,
            @Nullable Integer rpeTenths,
            Instant doneAt)
            implements Row {}

    @Into(value = "gym.lift_max", versioned = true)
    record LiftMax(
            UUID id,
            UUID memberId,
            String movementId,
            LocalDate onDate,
            int grams,
            MaxEquation equation,
            boolean isRough,
            String source)
            implements Row {}

    @Into("audit.entry")
    record Audit(
            UUID id,
            Instant at,
            @Nullable UUID memberId,
            String actor,
            String action,
            String subject,
            UUID subjectId,
            @Nullable UUID about,
            String detail)
            implements Row {}
}
