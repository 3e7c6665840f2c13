package app.longrun.plan.ui;

import app.longrun.log.LoggedSet;
import app.longrun.log.SetEntry;
import app.longrun.plan.Exercise;
import app.longrun.plan.Sheet;
import app.longrun.platform.Refusal;
import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.AmountUnit;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Rest;
import app.longrun.prescriptions.Rpe;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as the set logger shows it. What comes back from the browser names sets only: their targets are read off this
 * sheet, as they were shown.
 */
record ShownSession(Sheet sheet) {

    LiftingSession toLogger() {
        return new LiftingSession(sheet.exercises().stream().map(this::card).toList());
    }

    /** The sets of a tap; throws {@link Refusal} for sets that were not shown and numbers that cannot be. */
    List<SetEntry> entries(SetsChanged tap) {
        Exercise exercise = sheet.exercises().stream()
                .filter(shown -> card(shown).id().equals(tap.movementId()))
                .findFirst()
                .orElseThrow(() -> new Refusal("log.set.position"));
        return tap.sets().stream().map(set -> entry(exercise, set)).toList();
    }

    private SetEntry entry(Exercise exercise, DoneSet set) {
        int number = IntStream.rangeClosed(1, exercise.prescription().sets())
                .filter(shown -> setId(exercise, shown).equals(set.id()))
                .findFirst()
                .orElseThrow(() -> new Refusal("log.set.position"));
        Amount asked = exercise.prescription().amount();
        try {
            return new SetEntry(
                    set.id(),
                    exercise.position(),
                    number,
                    exercise.movement().id(),
                    exercise.prescription().text(),
                    exercise.targetLoad().map(Load::grams).orElse(null),
                    new Amount(set.amount().intValueExact(), asked.unit(), asked.perSide()),
                    load(set),
                    set.rpe() == null ? null : Rpe.parse(set.rpe().toPlainString()));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw (Refusal) new Refusal("plan.set.wrong").initCause(e);
        }
    }

    private static @Nullable Load load(DoneSet set) {
        BigDecimal load = set.load();
        return load == null ? null : Load.of(load, "lb".equals(set.unit()) ? WeightUnit.LB : WeightUnit.KG);
    }

    private MovementCard card(Exercise exercise) {
        Rest rest = exercise.prescription().rest();
        boolean isFree = exercise.prescription().tempo().isFree();
        return new MovementCard(
                named(exercise.position()),
                exercise.position(),
                exercise.movement().name(),
                exercise.movement().purpose(),
                TargetWords.of(exercise, sheet.unit()),
                isFree ? null : exercise.prescription().tempo().text(),
                rest == null ? 0 : rest.seconds(),
                unit(exercise.prescription().amount().unit()),
                exercise.prescription().amount().perSide(),
                exercise.last().isEmpty() ? null : TargetWords.last(exercise.last(), sheet.unit()),
                exercise.takesWeight() ? lastLoad(exercise) : null,
                IntStream.rangeClosed(1, exercise.prescription().sets())
                        .mapToObj(number -> row(exercise, number))
                        .toList());
    }

    private SetRow row(Exercise exercise, int number) {
        @Nullable LoggedSet done = exercise.set(number).orElse(null);
        return new SetRow(
                setId(exercise, number),
                number,
                exercise.prescription().amount().number(),
                exercise.targetLoad().map(load -> (long) load.grams()).orElse(null),
                exercise.takesWeight() ? sheet.unit().symbol() : null,
                done == null ? null : (double) done.amount().number(),
                done == null || done.load() == null ? null : typed(done.load()),
                done == null || done.rpe() == null ? null : done.rpe().value(),
                done == null ? SetState.open : SetState.done);
    }

    private @Nullable String lastLoad(Exercise exercise) {
        return exercise.last().reversed().stream()
                .map(LoggedSet::load)
                .filter(load -> load != null)
                .findFirst()
                .map(this::typed)
                .orElse(null);
    }

    /** A load as one would type it in the member's unit. */
    private String typed(Load load) {
        String text = load.textIn(sheet.unit());
        return text.substring(0, text.indexOf(' '));
    }

    /** The same set has the same id on every phone, so that two taps on it are one set. */
    private UUID setId(Exercise exercise, int number) {
        return exercise.set(number).map(LoggedSet::id).orElseGet(() -> named(exercise.position() + "/" + number));
    }

    private UUID named(String place) {
        return UUID.nameUUIDFromBytes((sheet.session().id().id() + "/" + place).getBytes(StandardCharsets.UTF_8));
    }

    private static String unit(AmountUnit unit) {
        return switch (unit) {
            case REPS -> "reps";
            case SECONDS -> "s";
            case METRES -> "m";
            case CONTACTS -> "contacts";
        };
    }
}
