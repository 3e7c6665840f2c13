package app.longrun.log;

import app.longrun.exercises.MovementId;
import app.longrun.exercises.Movements;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.prescriptions.EstimatedMax;
import app.longrun.prescriptions.Load;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Estimated one-repetition maxes: one's own, or as a coach anybody's in the gym. The latest one known counts. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.LOG_TRAINING)
public class Maxes {

    private static final int LEAST_GRAMS = 1_000;
    private static final int MOST_GRAMS = 1_000_000;

    private final LiftMaxRepository maxes;
    private final Movements movements;
    private final Clock clock;

    Maxes(LiftMaxRepository maxes, Movements movements, Clock clock) {
        this.maxes = maxes;
        this.movements = movements;
        this.clock = clock;
    }

    /** The current max of every movement that {@code member} has one for. */
    public Map<MovementId, EstimatedMax> of(MemberId member) {
        Caller.current().mustBe(member, Permission.READ_ROSTER);
        return byMovement(maxes.current(List.of(member.id())));
    }

    /** The current maxes of several members in one statement; members without any are left out. */
    @Needs(Permission.READ_BLOCKS)
    public Map<MemberId, Map<MovementId, EstimatedMax>> ofAll(List<MemberId> members) {
        return maxes.current(members.stream().map(MemberId::id).toList()).stream()
                .collect(Collectors.groupingBy(
                        LiftMax::member, Collectors.collectingAndThen(Collectors.toList(), Maxes::byMovement)));
    }

    /**
     * Notes the max of a test or the coach's word, from 1 to 1,000 kg and not in the future; the last word on a day counts.
     *
     * @throws Refusal for anything else
     */
    @Transactional
    public void record(MemberId member, MovementId movement, LocalDate on, EstimatedMax max, MaxSource source) {
        check(member, movement, on, max.grams());
        maxes.upTo(member.id(), List.of(movement.value()), on).stream()
                .filter(known -> known.on().equals(on))
                .findFirst()
                .ifPresentOrElse(
                        known -> known.replace(max, source),
                        () -> maxes.save(new LiftMax(member, movement, on, max, source)));
    }

    /** All maxes of {@code member} there ever were, the latest first. */
    public List<KnownMax> known(MemberId member) {
        Caller.current().mustBe(member, Permission.READ_ROSTER);
        return maxes.findByMemberIdOrderByOnDateDescMovementId(member.id()).stream()
                .map(LiftMax::known)
                .toList();
    }

    /**
     * Notes a weight of 1 to 1,000 kg that was lifted once, as it was typed: a member's own word is a test, a coach's word
     * about somebody else the coach's. The last word on a day counts.
     *
     * @throws Refusal for anything else, and for a day to come
     */
    @Transactional
    public void lifted(MemberId member, MovementId movement, LocalDate on, Load load) {
        MaxSource source = member.equals(Caller.current().member()) ? MaxSource.TEST : MaxSource.COACH;
        check(member, movement, on, load.grams());
        maxes.findByMemberIdAndMovementIdAndOnDate(member.id(), movement.value(), on)
                .ifPresentOrElse(
                        max -> max.replace(load, source),
                        () -> maxes.save(LiftMax.lifted(member, movement, on, load, source)));
    }

    /** Takes back a word that was typed; an estimate goes only with its sets. */
    @Transactional
    public void takeBack(MemberId member, MovementId movement, LocalDate on) {
        Caller.current().mustBe(member, Permission.READ_ROSTER);
        maxes.findByMemberIdAndMovementIdAndOnDate(member.id(), movement.value(), on)
                .filter(max -> !max.isFrom(MaxSource.SET))
                .ifPresent(maxes::delete);
    }

    private void check(MemberId member, MovementId movement, LocalDate on, int grams) {
        Caller.current().mustBe(member, Permission.READ_ROSTER);
        if (movements.byId(movement).isEmpty()) {
            throw new Refusal("log.movement.unknown");
        }
        if (grams < LEAST_GRAMS || grams > MOST_GRAMS) {
            throw new Refusal("log.max.grams");
        }
        if (on.isAfter(CurrentGym.today(clock))) {
            throw new Refusal("log.max.future");
        }
    }

    static boolean isPlausible(EstimatedMax max) {
        return max.grams() >= LEAST_GRAMS && max.grams() <= MOST_GRAMS;
    }

    private static Map<MovementId, EstimatedMax> byMovement(List<LiftMax> rows) {
        return rows.stream().collect(Collectors.toMap(LiftMax::movement, LiftMax::max));
    }
}
