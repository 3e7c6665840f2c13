package app.longrun.plan;

import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.assigning.AssignmentOrder;
import app.longrun.assigning.Assignments;
import app.longrun.classes.ClassId;
import app.longrun.classes.ClassOrder;
import app.longrun.classes.Schedule;
import app.longrun.exercises.MovementId;
import app.longrun.identity.Role;
import app.longrun.log.MaxSource;
import app.longrun.log.Maxes;
import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.EstimatedMax;
import app.longrun.prescriptions.MaxEquation;
import app.longrun.strength.BlockCode;
import app.longrun.templates.ClassTemplates;
import app.longrun.tenancy.Gym;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** A gym where it is morning, with a coach who plans for a runner. */
@TestComponent
public class PlanFixtures {

    private static final MovementId SQUAT = new MovementId("back_squat");

    private final TestGyms gyms;
    private final ClassTemplates templates;
    private final Schedule schedule;
    private final Assignments assignments;
    private final Maxes maxes;

    PlanFixtures(TestGyms gyms, ClassTemplates templates, Schedule schedule, Assignments assignments, Maxes maxes) {
        this.gyms = gyms;
        this.templates = templates;
        this.schedule = schedule;
        this.assignments = assignments;
        this.maxes = maxes;
    }

    /** A gym in a zone where it is between nine and ten in the morning now. */
    public Gym morning() {
        int hours = Math.floorMod(9 - OffsetDateTime.now(ZoneOffset.UTC).getHour() + 12, 24) - 12;
        String zone = hours == 0 ? "Etc/UTC" : "Etc/GMT%+d".formatted(-hours);
        return gyms.open(zone, WeightUnit.KG);
    }

    public Someone coach(Gym gym) {
        return gyms.join(gym, "Ana Coach", Role.COACH);
    }

    public static LocalDate today(Gym gym) {
        return LocalDate.now(gym.settings().zone());
    }

    /** Puts a class on the schedule at this hour of the gym's day. */
    public ClassId classAt(Someone coach, LocalDate day, int hour, int places) {
        return gyms.as(
                coach,
                () -> schedule.schedule(templates.copyFromLibrary("EC-3"), day.atTime(hour, 0), places, 0, null)
                        .id());
    }

    /** Puts a class on the schedule whose content is shown from a time on, both on the gym's clocks. */
    public void classShownFrom(Someone coach, LocalDateTime startsAt, LocalDateTime shownFrom) {
        gyms.as(
                coach,
                () -> schedule.schedule(
                        new ClassOrder(templates.copyFromLibrary("EC-3"), List.of(startsAt), 12, 0, null, shownFrom)));
    }

    /** Assigns the block of maximal strength from today on, today and three days later. */
    public void assign(Someone coach, Someone runner) {
        assign(coach, runner, "MAX-8");
    }

    /** Assigns a block of two sessions a week from today on, today and three days later. */
    public void assign(Someone coach, Someone runner, String block) {
        LocalDate today = today(coach.gym());
        gyms.as(
                coach,
                () -> assignments.assign(AssignmentOrder.of(
                        new BlockCode(block),
                        List.of(runner.member()),
                        today,
                        Set.of(today.getDayOfWeek(), today.plusDays(3).getDayOfWeek()))));
    }

    /** Notes a tested back squat. */
    public void squats(Someone runner, int kilograms) {
        gyms.as(runner, () -> {
            maxes.record(
                    runner.member(),
                    SQUAT,
                    today(runner.gym()).minusDays(20),
                    new EstimatedMax(kilograms * 1000, MaxEquation.MEAN_EPLEY_BRZYCKI, false),
                    MaxSource.TEST);
            return true;
        });
    }
}
