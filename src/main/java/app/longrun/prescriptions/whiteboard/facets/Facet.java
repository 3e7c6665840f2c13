package app.longrun.prescriptions.whiteboard.facets;

import app.longrun.prescriptions.Tempo;
import app.longrun.prescriptions.whiteboard.Format;
import app.longrun.prescriptions.whiteboard.Loading;
import app.longrun.prescriptions.whiteboard.Pace;
import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.Recovery;
import app.longrun.prescriptions.whiteboard.Scoring;
import app.longrun.prescriptions.whiteboard.Zones;
import app.longrun.prescriptions.whiteboard.words.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a few tokens of a line say by themselves, before it is known which of them belong together. */
public sealed interface Facet {

    /** Before the work: 4 x, or {@code named} as sets: 4 sets of. */
    record Times(int number, boolean named) implements Facet {}

    /** Behind the work: x 3. */
    record TimesAfter(int number) implements Facet {}

    record Much(Quantity quantity) implements Facet {}

    /** 10m: metres by its letter, but some write their minutes so. */
    record Touching(Quantity quantity) implements Facet {}

    /** A number that does not say what it counts. */
    record Bare(Quantity.Size size) implements Facet {}

    /** A unit before its movement, whose number follows: cal row 15/12. */
    record Ahead(Quantity.Unit unit) implements Facet {}

    /** The two of a pair are men and women. */
    record ForBoth() implements Facet {}

    /** A movement; {@code general} where its single word is also the end of other names. */
    record Named(Vocabulary.Item item, String word, boolean general) implements Facet {}

    /** A movement by a name nobody knows yet. */
    record New(String name) implements Facet {}

    record Loaded(Loading loading) implements Facet {}

    record Paced(Pace pace) implements Facet {}

    /** A pace that does not say over which distance. */
    record Clocked(int seconds) implements Facet {}

    record Zoned(Zones zones) implements Facet {}

    record AtTempo(Tempo tempo) implements Facet {}

    record Held(int seconds) implements Facet {}

    record Resting(Recovery recovery) implements Facet {}

    record Within(Quantity quantity) implements Facet {}

    record PerSide() implements Facet {}

    record Or() implements Facet {}

    /** A sign or word between two thoughts. */
    record Break() implements Facet {}

    /** A word without weight of its own. */
    record Filler() implements Facet {}

    record Unknown() implements Facet {}

    /** Words that say how, with a number that counts nothing: a remark. */
    record Said() implements Facet {}

    /** Tokens that can be read in several ways; each reading stands in their place. */
    record Doubt(List<String> readings) implements Facet {}

    record Form(Format.Kind kind) implements Facet {}

    record Rounds(int number) implements Facet {}

    /** 3 x ( or 3 sets: rounds where several lines follow, sets where it is one. */
    record Turns(int number) implements Facet {}

    /** One interval; {@code emom} for E2MOM. */
    record Every(int seconds, boolean emom) implements Facet {}

    record Cap(int seconds) implements Facet {}

    record Scheme(List<Integer> reps) implements Facet {}

    /** What every line takes of a round, and what follows. */
    record OnOff(Quantity work, @Nullable Recovery recovery) implements Facet {}

    record InPairs() implements Facet {}

    record Scored(Scoring.Score score) implements Facet {}
}
