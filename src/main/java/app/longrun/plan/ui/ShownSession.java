package app.longrun.plan.ui;

import app.longrun.log.LoggedSet;
import app.longrun.plan.Exercise;
import app.longrun.plan.Sheet;
import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Rest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A sheet as a phone shows and keeps it. */
record ShownSession(Sheet sheet, TargetWords words) {

    /** For the one whose session it is. */
    PhoneSession toPhone(Instant now) {
        return toPhone(now, null);
    }

    /** For a coach who logs for {@code lifter}, by name. */
    PhoneSession toPhone(Instant now, @Nullable String lifter) {
        Suggestion minutes = Suggestion.of(sheet, now);
        return new PhoneSession(
                sheet.session().id().id(),
                sheet.session().on().toString(),
                sheet.session().kind().name(),
                sheet.session().title(),
                sheet.session().purpose(),
                sheet.version() == null ? null : sheet.version().block(),
                sheet.version() == null ? null : sheet.version().number(),
                minutes.minutes(),
                words.wording().say(minutes.key()),
                sheet.log() == null || sheet.log().effort() == null
                        ? null
                        : sheet.log().effort().rpe().value(),
                PlateRack.of(sheet.floor()),
                sheet.exercises().stream().map(this::card).toList(),
                lifter);
    }

    private MovementCard card(Exercise exercise) {
        Rest rest = exercise.prescription().rest();
        boolean isFree = exercise.prescription().tempo().isFree();
        Amount amount = exercise.prescription().amount();
        return new MovementCard(
                exercise.position(),
                exercise.movement().id().value(),
                exercise.movement().name(),
                exercise.movement().purpose(),
                exercise.prescription().text(),
                words.of(exercise, sheet.unit()),
                isFree ? null : exercise.prescription().tempo().text(),
                rest == null ? 0 : rest.seconds(),
                amount.unit().name(),
                amount.perSide(),
                exercise.targetLoad().map(Load::grams).orElse(null),
                exercise.takesWeight() ? sheet.unit().symbol() : null,
                exercise.last().isEmpty() ? null : words.last(exercise.last(), sheet.unit()),
                exercise.takesWeight() ? lastLoad(exercise) : null,
                rows(exercise));
    }

    /** The sets that are asked for, and those that were done beside them. */
    private List<SetRow> rows(Exercise exercise) {
        int asked = exercise.prescription().sets();
        Amount amount = exercise.prescription().amount();
        Stream<SetRow> prescribed = IntStream.rangeClosed(1, asked)
                .mapToObj(number -> new SetRow(
                        number,
                        amount.isMax() ? null : amount.number(),
                        exercise.set(number).map(this::stored).orElse(null)));
        Stream<SetRow> more = exercise.done().stream()
                .filter(set -> set.setNumber() > asked)
                .sorted(Comparator.comparingInt(LoggedSet::setNumber))
                .map(set -> new SetRow(set.setNumber(), null, stored(set)));
        return Stream.concat(prescribed, more).toList();
    }

    private StoredSet stored(LoggedSet set) {
        return StoredSet.of(set, sheet.unit());
    }

    private @Nullable String lastLoad(Exercise exercise) {
        return exercise.last().reversed().stream()
                .map(LoggedSet::load)
                .filter(Objects::nonNull)
                .findFirst()
                .map(load -> WorkCard.typed(load, sheet.unit()))
                .orElse(null);
    }
}
