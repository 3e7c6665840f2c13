package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.Line;
import app.longrun.prescriptions.whiteboard.Mark;
import app.longrun.prescriptions.whiteboard.MovementWord;
import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.Quantity.Unit;
import app.longrun.prescriptions.whiteboard.Recovery;
import app.longrun.prescriptions.whiteboard.facets.Facet;
import app.longrun.prescriptions.whiteboard.words.Vocabulary.Item;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line while it is read: facets find their place one by one. */
final class Sketch {

    private @Nullable Mark mark;
    private @Nullable Integer sets;
    private boolean namesSets;
    private final Extent extent = new Extent();
    private final List<MovementWord> movements = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final Beside beside = new Beside();
    private final List<Sketch> alternatives = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    void mark(Mark other) {
        mark = other;
    }

    void remark(String text) {
        remarks.add(text);
    }

    List<String> remarks() {
        return remarks;
    }

    /** How much it asks for. */
    Extent extent() {
        return extent;
    }

    void alternative(Sketch other) {
        alternatives.add(other);
    }

    boolean hasAlternative() {
        return !alternatives.isEmpty();
    }

    boolean hasMovement() {
        return !movements.isEmpty();
    }

    boolean hasQuantity() {
        return quantity() != null;
    }

    boolean hasSets() {
        return sets != null;
    }

    boolean hasEffort() {
        return beside.hasEffort();
    }

    boolean isCounted() {
        return hasQuantity() || hasSets() || beside.isAny();
    }

    boolean hasWork() {
        return hasMovement() || hasQuantity() || hasSets() || beside.isAny();
    }

    boolean isMeasured() {
        return beside.isMeasured();
    }

    boolean isTimeAlone() {
        return hasQuantity()
                && !hasMovement()
                && !hasSets()
                && !hasEffort()
                && !beside.isLoaded()
                && extent.within() == null;
    }

    @Nullable
    Quantity quantity() {
        return extent.quantity();
    }

    @Nullable
    Recovery recovery() {
        return beside.recovery();
    }

    List<Item> items() {
        return items;
    }

    boolean isBare() {
        return extent.isBare();
    }

    boolean isSetsAlone() {
        return hasSets() && !hasQuantity() && !hasMovement() && !hasEffort() && !beside.isLoaded() && !beside.isTimed();
    }

    @Nullable
    Integer sets() {
        return sets;
    }

    /** Hands its sets to the format, whose rounds they are: ski 8 x 1 min on, 1 min off. */
    void giveSets(FormatSketch format) {
        if (sets != null && format.setRounds(sets)) {
            sets = null;
        }
    }

    /** Whether it says how hard for how long, and not what. */
    boolean isEffortAlone() {
        return hasQuantity() && hasEffort() && !hasMovement() && !hasSets() && !beside.isLoaded();
    }

    /** Whether what it names is never done for a time: the 24" of a box jump are no seconds. */
    boolean isUntimed() {
        return hasQuantity()
                && !items.isEmpty()
                && items.stream()
                        .noneMatch(item -> item.units().contains(Unit.SECONDS)
                                || item.units().contains(Unit.MINUTES));
    }

    boolean isSteadyWork() {
        return extent.isSteady();
    }

    /** Gives its sets away. */
    @Nullable
    Integer takeSets() {
        Integer own = sets;
        sets = null;
        return own;
    }

    List<MovementWord> movements() {
        return movements;
    }

    Beside beside() {
        return beside;
    }

    /** The item is null where the vocabulary has none of this name. */
    void name(@Nullable Item item, String word) {
        movements.add(new MovementWord(item == null ? null : item.id(), word));
        if (item != null) {
            items.add(item);
        }
    }

    /** Whether its number is said to be of sets; 12 x burpees may be twelve of them. */
    void namesSets(boolean isNamed) {
        namesSets |= isNamed;
    }

    boolean namesSets() {
        return namesSets;
    }

    boolean sets(int number) {
        if (sets != null) {
            return false;
        }
        sets = number;
        return true;
    }

    boolean quantity(Quantity other, boolean bare) {
        return extent.take(other, bare);
    }

    /** Takes what stands beside the work; false where the line already has one of the kind. A hold of nothing is the work. */
    boolean take(Facet facet) {
        if (!hasQuantity() && facet instanceof Facet.Held(int seconds)) {
            return quantity(Quantity.of(seconds, Unit.SECONDS), false);
        }
        return beside.take(facet);
    }

    Line line() {
        List<Line> others = alternatives.stream().map(Sketch::line).toList();
        return beside.line(mark, sets, quantity(), extent.within(), movements, others, String.join("; ", remarks));
    }
}
