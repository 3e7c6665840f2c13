package app.longrun.prescriptions;

import org.jspecify.annotations.Nullable;

/** What one member is told to put on, or to aim for, in place of a prescribed intensity. */
public sealed interface Target {

    /** A load the gym can make; {@code suggested} where the prescription asks for an effort and the load is only its likely home. */
    record At(Load load, boolean suggested) implements Target {}

    /** An effort, where no max is known or the lightest bar is heavier than the target. */
    record ByRpe(Rpe rpe) implements Target {}

    /** An effort told as repetitions in reserve, where no max is known. */
    record ByRir(Rir rir) implements Target {}

    /** The same load for everybody, as written: so many pieces of the load each. */
    record Fixed(int pieces, Load each) implements Target {}

    /** A band, of any strength when {@code strength} is null. */
    record ByBand(@Nullable BandStrength strength) implements Target {}

    /** Whatever the lifter finds right: the coach left it open. */
    record Open() implements Target {}

    /** The load that allows just this many repetitions. */
    record ByRepMax(int reps) implements Target {}

    /** No external load. */
    record BodyWeight() implements Target {}

    /** The prescribed percentage or range as it stands: no load can be made of it and no RPE read from the chart. */
    record AsWritten(Intensity intensity) implements Target {}

    /** Two different targets of one kind, where the prescription leaves a range. */
    record Between(Target easier, Target harder) implements Target {}
}
