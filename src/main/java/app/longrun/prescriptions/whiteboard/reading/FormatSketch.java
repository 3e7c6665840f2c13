package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.Format;
import app.longrun.prescriptions.whiteboard.Format.Kind;
import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.Recovery;
import app.longrun.prescriptions.whiteboard.facets.Facet;
import app.longrun.prescriptions.whiteboard.facets.Minutes;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A format while its line is read. */
final class FormatSketch {

    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    private @Nullable Integer minutes;
    private @Nullable Integer everySeconds;
    private @Nullable Integer rounds;
    private @Nullable Quantity work;
    private @Nullable Recovery recovery;
    private @Nullable Integer capSeconds;
    private List<Integer> scheme = List.of();
    private boolean inPairs;
    private String remark = "";

    boolean isBegun() {
        return !kinds.isEmpty()
                || everySeconds != null
                || rounds != null
                || work != null
                || capSeconds != null
                || !scheme.isEmpty()
                || inPairs;
    }

    /** Whether it is named by a clock whose length may stand before it: 45 min AMRAP. */
    boolean hasClock() {
        return everySeconds != null
                || kinds.contains(Kind.AMRAP)
                || kinds.contains(Kind.EMOM)
                || kinds.contains(Kind.TABATA);
    }

    /** Whether its rounds are minutes: EMOM x 10. */
    boolean isEveryMinute() {
        return everySeconds == null && kinds.contains(Kind.EMOM) && rounds == null;
    }

    /** Whether a bare number beside it is its minutes: 45 AMRAP. */
    boolean isLong() {
        return kinds.contains(Kind.AMRAP) || kinds.contains(Kind.EMOM);
    }

    boolean hasScheme() {
        return !scheme.isEmpty();
    }

    boolean isLadder() {
        return kinds.contains(Kind.LADDER);
    }

    boolean hasRounds() {
        return rounds != null;
    }

    boolean hasWork() {
        return work != null;
    }

    /** Whether nothing is said but how often. */
    boolean isPlain() {
        return work == null && everySeconds == null && scheme.isEmpty();
    }

    boolean isNamed() {
        return !kinds.isEmpty() || everySeconds != null || inPairs;
    }

    /** Takes what belongs to a format; false for anything else, and for what is already there. */
    boolean take(Facet facet) {
        return switch (facet) {
            case Facet.Form(Kind kind) -> kinds.add(kind);
            case Facet.Rounds(int number) -> rounds == null && setRounds(number);
            case Facet.Every(int seconds, boolean emom) -> everySeconds == null && setEvery(seconds, emom);
            case Facet.Cap(int seconds) -> capSeconds == null && setCap(seconds);
            case Facet.Scheme(List<Integer> reps) -> scheme.isEmpty() && setScheme(reps);
            case Facet.OnOff(Quantity on, var off) -> work == null && setWork(on, off);
            case Facet.InPairs() -> {
                inPairs = true;
                yield true;
            }
            default -> false;
        };
    }

    boolean takeMinutes(Quantity quantity) {
        int whole = Minutes.of(quantity);
        if (minutes != null || whole == 0) {
            return false;
        }
        minutes = whole;
        return true;
    }

    boolean setRounds(int number) {
        if (rounds != null) {
            return false;
        }
        rounds = number;
        return true;
    }

    boolean takeRecovery(@Nullable Recovery other) {
        if (recovery != null || other == null) {
            return false;
        }
        recovery = other;
        return true;
    }

    void remark(String text) {
        remark = text;
    }

    private boolean setEvery(int seconds, boolean emom) {
        if (emom) {
            kinds.add(Kind.EMOM);
        }
        everySeconds = seconds;
        return true;
    }

    private boolean setCap(int seconds) {
        capSeconds = seconds;
        return true;
    }

    private boolean setScheme(List<Integer> reps) {
        scheme = reps;
        return true;
    }

    private boolean setWork(Quantity on, @Nullable Recovery off) {
        work = on;
        return off == null || takeRecovery(off);
    }

    Format format() {
        Kind kind = kind();
        return new Format(
                kind,
                minutes,
                everySeconds,
                rounds,
                work,
                recovery,
                capSeconds,
                scheme,
                inPairs || kind == Kind.PARTNER,
                remark);
    }

    private Kind kind() {
        if (kinds.contains(Kind.FOR_TIME) && rounds != null && !kinds.contains(Kind.CHIPPER)) {
            return Kind.ROUNDS_FOR_TIME;
        }
        for (Kind kind : Kind.values()) {
            boolean lacksRounds = kind == Kind.ROUNDS_FOR_TIME && rounds == null;
            boolean isMore = kind == Kind.SETS && (minutes != null || !isPlain());
            if (kinds.contains(kind) && !isMore) {
                return lacksRounds ? Kind.FOR_TIME : kind;
            }
        }
        if (everySeconds != null) {
            return Kind.EVERY;
        }
        if (!scheme.isEmpty()) {
            return Kind.SCHEME;
        }
        if (work != null) {
            return Kind.INTERVALS;
        }
        if (rounds != null) {
            return Kind.ROUNDS;
        }
        return inPairs ? Kind.PARTNER : Kind.CAP;
    }
}
