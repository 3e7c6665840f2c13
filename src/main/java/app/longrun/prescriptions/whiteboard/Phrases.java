package app.longrun.prescriptions.whiteboard;

import app.longrun.prescriptions.Rpe;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The canonical words for amounts, loads, paces and rests. */
public final class Phrases {

    private Phrases() {}

    /** Seconds as minutes and seconds: {@code 0:45}, {@code 6:30}, {@code 75:00}. */
    public static String clock(int seconds) {
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    static String of(Quantity quantity) {
        return of(quantity.size()) + " " + quantity.unit().symbol() + side(quantity);
    }

    /** Repetitions without their unit, where a movement follows that cannot be mistaken for one. */
    static String bare(Quantity quantity) {
        return of(quantity.size()) + side(quantity);
    }

    private static String side(Quantity quantity) {
        return quantity.perSide() ? "/side" : "";
    }

    private static String of(Quantity.Size size) {
        return switch (size) {
            case Quantity.Size.Exactly(BigDecimal number) -> number.toPlainString();
            case Quantity.Size.Range(BigDecimal low, BigDecimal high) ->
                low.toPlainString() + "-" + high.toPlainString();
            case Quantity.Size.Pair(BigDecimal men, BigDecimal women) ->
                men.toPlainString() + "/" + women.toPlainString();
            case Quantity.Size.Most() -> "max";
        };
    }

    static String of(Loading loading) {
        return switch (loading) {
            case Loading.Weight weight -> of(weight);
            case Loading.Share share -> of(share);
            case Effort(Rpe rpe, var to) -> "RPE " + rpe.text() + (to == null ? "" : "-" + to.text());
            case Loading.Reserve(BigDecimal reps, var to) ->
                "RIR " + reps.toPlainString() + (to == null ? "" : "-" + to.toPlainString());
            case Loading.RepMax(int reps) -> reps + "RM";
            case Loading.BodyWeight() -> "BW";
            case Loading.Band(String colour) -> colour.isEmpty() ? "band" : colour + " band";
            case Loading.Open() -> "load open";
        };
    }

    private static String of(Loading.Weight weight) {
        String times = weight.times() == 1 ? "" : weight.times() + " x ";
        String women =
                weight.women() == null ? "" : "/" + weight.women().entered().toPlainString();
        return times + weight.load().entered().toPlainString() + women + " "
                + weight.load().unit().symbol();
    }

    private static String of(Loading.Share share) {
        String low = share.percent().text();
        String range = share.to() == null
                ? low
                : low.substring(0, low.length() - 1) + "-" + share.to().text();
        return share.basis() == null ? range : range + " " + share.basis().code();
    }

    static String of(Pace pace) {
        return switch (pace) {
            case Pace.Named(Pace.Name name, int plus) ->
                "at " + name.label() + " pace" + (plus == 0 ? "" : " + " + plus + " s");
            case Pace.Raced(String distance) -> "at " + distance + " pace";
            case Pace.Timed(int seconds, var to, Pace.Per per) ->
                "at " + clock(seconds) + (to == null ? "" : "-" + clock(to)) + per.label();
        };
    }

    static String of(Recovery recovery) {
        return recovery.movement() == null
                ? "rest " + of(recovery.quantity())
                : "recovery " + of(recovery.quantity()) + " "
                        + recovery.movement().word();
    }

    static String of(Mark mark) {
        return switch (mark) {
            case Mark.Group group -> group.text() + ") ";
            case Mark.Minute(int number) -> "Minute " + number + ": ";
            case Mark.Station(int number) -> "Station " + number + ": ";
        };
    }

    /** A remark behind its line, empty without one. */
    public static String remark(@Nullable String remark) {
        return remark == null || remark.isEmpty() ? "" : " // " + remark;
    }
}
