package app.longrun.prescriptions.whiteboard;

import app.longrun.prescriptions.whiteboard.Quantity.Size;
import app.longrun.prescriptions.whiteboard.Quantity.Unit;
import app.longrun.prescriptions.whiteboard.Vocabulary.Item;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line while it is read: facets find their place one by one. */
final class Sketch {

    private @Nullable Mark mark;
    private @Nullable Integer sets;
    private @Nullable Quantity quantity;
    private @Nullable Quantity within;
    private boolean isBare;
    private boolean isTouching;
    private boolean isPerSide;
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

    void alternative(Sketch other) {
        alternatives.add(other);
    }

    boolean hasMovement() {
        return !movements.isEmpty();
    }

    boolean hasQuantity() {
        return quantity != null;
    }

    boolean hasSets() {
        return sets != null;
    }

    boolean hasEffort() {
        return beside.hasEffort();
    }

    boolean hasWork() {
        return hasMovement() || hasQuantity() || hasSets() || beside.isAny();
    }

    boolean isMeasured() {
        return beside.isMeasured();
    }

    boolean isTimeAlone() {
        return quantity != null && !hasMovement() && !hasSets() && !hasEffort() && !beside.isLoaded() && within == null;
    }

    @Nullable
    Quantity quantity() {
        return quantity;
    }

    @Nullable
    Recovery recovery() {
        return beside.recovery();
    }

    List<Item> items() {
        return items;
    }

    boolean isBare() {
        return isBare;
    }

    void touching() {
        isTouching = true;
    }

    boolean isTouching() {
        return isTouching;
    }

    boolean isSetsAlone() {
        return hasSets()
                && quantity == null
                && !hasMovement()
                && !hasEffort()
                && !beside.isLoaded()
                && !beside.isTimed();
    }

    @Nullable
    Integer sets() {
        return sets;
    }

    boolean isSteadyWork() {
        return quantity != null && (quantity.unit().isTime() || quantity.unit().isDistance());
    }

    /** Whether it is what one does between hard efforts: 90 s jog, 200 m walk, 2 min easy. */
    boolean isRecoveryAlone() {
        boolean isSlow = items.stream()
                .anyMatch(item -> item.id().equals("jog") || item.id().equals("walk"));
        boolean isPlain = quantity != null
                && !quantity.perSide()
                && !(quantity.size() instanceof Size.Most)
                && !(quantity.size() instanceof Size.Pair);
        return isPlain
                && isSteadyWork()
                && !hasSets()
                && !isBare
                && (beside.isEasy() || isSlow)
                && movements.size() <= 1
                && !beside.isLoaded()
                && !beside.isZoned();
    }

    boolean takeRecovery(Sketch other) {
        Quantity easy = other.quantity;
        MovementWord word = other.movements.isEmpty() ? null : other.movements.getFirst();
        boolean taken = easy != null && beside.take(new Facet.Resting(new Recovery(easy, word)));
        if (taken) {
            remarks.addAll(other.remarks);
        }
        return taken;
    }

    void name(Facet.Named named, String word) {
        movements.add(new MovementWord(named.item().id(), word));
        items.add(named.item());
    }

    boolean sets(int number) {
        if (sets != null) {
            return false;
        }
        sets = number;
        return true;
    }

    boolean quantity(Quantity other, boolean bare) {
        if (quantity != null) {
            return false;
        }
        quantity = isPerSide ? new Quantity(other.size(), other.unit(), true) : other;
        isBare = bare;
        return true;
    }

    void replace(Quantity other) {
        quantity = other;
        isBare = false;
    }

    boolean within(Quantity other) {
        if (quantity == null) {
            return quantity(other, false);
        }
        boolean mayBeSeconds = isBare && other.unit() == Unit.SECONDS;
        boolean isNew = within == null && !mayBeSeconds && other.unit() != quantity.unit();
        within = isNew ? other : within;
        return isNew;
    }

    boolean perSide() {
        boolean isNew = !isPerSide;
        isPerSide = true;
        if (quantity != null) {
            quantity = new Quantity(quantity.size(), quantity.unit(), true);
        }
        return isNew;
    }

    /** Takes what stands beside the work; false where the line already has one of the kind. A hold of nothing is the work. */
    boolean take(Facet facet) {
        if (quantity == null && facet instanceof Facet.Held(int seconds)) {
            return quantity(Quantity.of(seconds, Unit.SECONDS), false);
        }
        return beside.take(facet);
    }

    Line line() {
        List<Line> others = alternatives.stream().map(Sketch::line).toList();
        return beside.line(mark, sets, quantity, within, movements, others, String.join("; ", remarks));
    }
}
