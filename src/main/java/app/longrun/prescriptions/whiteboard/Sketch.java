package app.longrun.prescriptions.whiteboard;

import app.longrun.prescriptions.Tempo;
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
    private final List<Loading> loadings = new ArrayList<>();
    private @Nullable Pace pace;
    private @Nullable Zones zones;
    private @Nullable Tempo tempo;
    private @Nullable Integer hold;
    private @Nullable Recovery recovery;
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
        return pace != null || zones != null;
    }

    boolean hasWork() {
        return hasMovement()
                || hasQuantity()
                || hasSets()
                || hasEffort()
                || !loadings.isEmpty()
                || tempo != null
                || recovery != null;
    }

    boolean isMeasured() {
        return zones != null || !loadings.isEmpty() || recovery != null;
    }

    boolean isTimeAlone() {
        return quantity != null && !hasMovement() && !hasSets() && !hasEffort() && loadings.isEmpty() && within == null;
    }

    @Nullable
    Quantity quantity() {
        return quantity;
    }

    @Nullable
    Recovery recovery() {
        return recovery;
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
                && movements.isEmpty()
                && !hasEffort()
                && loadings.isEmpty()
                && tempo == null;
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
        boolean isGentle = pace instanceof Pace.Named(Pace.Name name, int plus) && name == Pace.Name.EASY;
        boolean isSlow = items.stream()
                .anyMatch(item -> item.id().equals("jog") || item.id().equals("walk"));
        return isSteadyWork()
                && !hasSets()
                && !isBare
                && (isGentle || isSlow)
                && movements.size() <= 1
                && loadings.isEmpty()
                && zones == null
                && quantity != null
                && !quantity.perSide()
                && !(quantity.size() instanceof Size.Most)
                && !(quantity.size() instanceof Size.Pair);
    }

    boolean takeRecovery(Sketch other) {
        if (recovery != null || other.quantity == null) {
            return false;
        }
        recovery = new Recovery(other.quantity, other.movements.isEmpty() ? null : other.movements.getFirst());
        remarks.addAll(other.remarks);
        return true;
    }

    void name(Facet.Named named, String word) {
        movements.add(new MovementWord(named.item().id(), word));
        items.add(named.item());
    }

    /** The last named movement, taken off again to open an alternative. */
    Facet.Named unname() {
        MovementWord word = movements.removeLast();
        return new Facet.Named(items.removeLast(), word.word(), false);
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

    boolean replace(Quantity other) {
        quantity = other;
        isBare = false;
        return true;
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

    /** Takes what stands beside the work; false where the line already has one of the kind. */
    boolean take(Facet facet) {
        switch (facet) {
            case Facet.Loaded(Loading loading)
            when loadings.stream().noneMatch(own -> own.getClass() == loading.getClass()) -> loadings.add(loading);
            case Facet.Paced(Pace other) when pace == null -> pace = other;
            case Facet.Zoned(Zones other) when zones == null -> zones = other;
            case Facet.AtTempo(Tempo other) when tempo == null -> tempo = other;
            case Facet.Held(int seconds) when quantity == null -> quantity(Quantity.of(seconds, Unit.SECONDS), false);
            case Facet.Held(int seconds) when hold == null -> hold = seconds;
            case Facet.Resting(Recovery other) when recovery == null -> recovery = other;
            default -> {
                return false;
            }
        }
        return true;
    }

    Line line() {
        return new Line(
                mark,
                sets,
                quantity,
                within,
                movements,
                loadings,
                pace,
                zones,
                tempo,
                hold,
                recovery,
                alternatives.stream().map(Sketch::line).toList(),
                String.join("; ", remarks),
                List.of());
    }
}
