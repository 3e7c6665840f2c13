package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.Basis;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Percent;
import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.Tempo;
import app.longrun.prescriptions.whiteboard.Ask;
import app.longrun.prescriptions.whiteboard.Change;
import app.longrun.prescriptions.whiteboard.Effort;
import app.longrun.prescriptions.whiteboard.Entry;
import app.longrun.prescriptions.whiteboard.Format;
import app.longrun.prescriptions.whiteboard.Heading;
import app.longrun.prescriptions.whiteboard.Level;
import app.longrun.prescriptions.whiteboard.Line;
import app.longrun.prescriptions.whiteboard.Loading;
import app.longrun.prescriptions.whiteboard.Mark;
import app.longrun.prescriptions.whiteboard.MovementWord;
import app.longrun.prescriptions.whiteboard.Note;
import app.longrun.prescriptions.whiteboard.Pace;
import app.longrun.prescriptions.whiteboard.Part;
import app.longrun.prescriptions.whiteboard.Piece;
import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.Quantity.Size;
import app.longrun.prescriptions.whiteboard.Quantity.Unit;
import app.longrun.prescriptions.whiteboard.Recovery;
import app.longrun.prescriptions.whiteboard.Scoring;
import app.longrun.prescriptions.whiteboard.Whiteboard;
import app.longrun.prescriptions.whiteboard.Zones;
import app.longrun.prescriptions.whiteboard.words.ShippedWords;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import app.longrun.prescriptions.whiteboard.words.Vocabulary.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Boards made of any values the model allows, from a seed. */
final class SomeBoards {

    private static final List<Item> ITEMS = ShippedWords.ITEMS;
    private static final List<String> REMARKS = List.of(
            "slowly", "keep 3 in the tank", "5x5 @80%", "a // b", "Tempo 3111 (24/16)", "Überzug", "'quoted'", "20 m");

    private static final List<String> NEW_NAMES = List.of("T2B", "devil’s press", "5 x 20 kg", "rest 90 s", "A1) or B");

    private final Random random;

    SomeBoards(long seed) {
        this.random = new Random(seed);
    }

    Whiteboard board() {
        List<Part> parts = new ArrayList<>();
        if (flip()) {
            parts.add(new Part(null, pieces(1)));
        }
        int more = random.nextInt(3);
        for (int i = 0; i < more; i++) {
            parts.add(new Part(heading(), pieces(0)));
        }
        return new Whiteboard(parts);
    }

    private List<Piece> pieces(int least) {
        List<Piece> pieces = new ArrayList<>();
        int count = least + random.nextInt(3);
        boolean mustFormat = false;
        for (int i = 0; i < count; i++) {
            Format format = mustFormat || flip() ? format() : null;
            List<Entry> entries = new ArrayList<>();
            int lines = (format == null ? 1 : 0) + random.nextInt(3);
            for (int j = 0; j < lines; j++) {
                entries.add(entry());
            }
            mustFormat = entries.isEmpty();
            pieces.add(new Piece(format, entries));
        }
        return pieces;
    }

    private Entry entry() {
        return switch (random.nextInt(12)) {
            case 0 -> new Note(pick(REMARKS));
            case 1 -> new Ask(pick(REMARKS));
            case 2 -> new Scoring(pick(List.of(Scoring.Score.values())));
            case 3 -> change();
            default -> {
                Line line = line(true);
                yield line.isRemarkAlone() ? new Note(line.remark()) : line.withChanges(changes());
            }
        };
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        while (random.nextInt(4) == 0) {
            changes.add(change());
        }
        return changes;
    }

    private Change change() {
        Level level = pick(List.of(Level.values()));
        return switch (random.nextInt(4)) {
            case 0 -> new Change.LeftOut(level);
            case 1 -> new Change.Reshaped(level, format());
            default -> new Change.Instead(level, line(true));
        };
    }

    private Heading heading() {
        Heading.Kind kind = maybe(() -> pick(List.of(Heading.Kind.values())));
        String name = kind == null || flip()
                ? pick(List.of("AMRAP 40", "Calf and ankle", "Reset: mobility, posture", "5 km"))
                : "";
        Effort effort = maybe(this::effort);
        return new Heading(kind, name, maybe(() -> number(1, 600)), maybe(this::zones), effort);
    }

    /** Weaker kinds are drawn plain, for a format with more to say has another name. */
    private Format format() {
        Format.Kind kind = pick(List.of(Format.Kind.values()));
        switch (kind) {
            case ROUNDS -> {
                return new Format(
                        kind,
                        null,
                        null,
                        number(1, 999),
                        null,
                        maybe(this::recovery),
                        maybe(() -> number(1, 36_000)),
                        List.of(),
                        flip(),
                        "");
            }
            case PARTNER -> {
                return new Format(
                        kind,
                        maybe(() -> number(1, 600)),
                        null,
                        null,
                        null,
                        maybe(this::recovery),
                        maybe(() -> number(1, 36_000)),
                        List.of(),
                        true,
                        "");
            }
            case CAP -> {
                return new Format(kind, null, null, null, null, null, number(1, 36_000), List.of(), false, "slowly");
            }
            default -> {}
        }
        boolean isBare = kind == Format.Kind.SCHEME || kind == Format.Kind.SETS;
        boolean needsRounds = List.of(Format.Kind.ROUNDS, Format.Kind.SETS, Format.Kind.ROUNDS_FOR_TIME)
                .contains(kind);
        return new Format(
                kind,
                kind == Format.Kind.SETS ? null : maybe(() -> number(1, 600)),
                kind == Format.Kind.EVERY
                        ? Integer.valueOf(number(1, 7200))
                        : isBare ? null : maybe(() -> number(1, 7200)),
                kind == Format.Kind.FOR_TIME
                        ? null
                        : needsRounds ? Integer.valueOf(number(1, 999)) : maybe(() -> number(1, 999)),
                kind == Format.Kind.SETS
                        ? null
                        : maybe(() -> Quantity.of(
                                number(1, 500), pick(List.of(Unit.SECONDS, Unit.METRES, Unit.MINUTES, Unit.CALORIES)))),
                maybe(this::recovery),
                kind == Format.Kind.CAP ? Integer.valueOf(number(1, 36_000)) : maybe(() -> number(1, 36_000)),
                kind == Format.Kind.SCHEME || (kind != Format.Kind.SETS && random.nextInt(4) == 0)
                        ? List.of(number(1, 50), number(1, 50), number(1, 50))
                        : List.of(),
                kind == Format.Kind.PARTNER || random.nextInt(4) == 0,
                random.nextInt(4) == 0 ? pick(REMARKS) : "");
    }

    private Line line(boolean whole) {
        Quantity drawn = whole && random.nextInt(4) == 0 ? null : quantity();
        List<Item> items = new ArrayList<>();
        int words = drawn == null ? 1 : random.nextInt(3);
        for (int i = 0; i < words; i++) {
            items.add(pick(ITEMS));
        }
        // Repetitions only of what can be counted: 30 of a hold are read as seconds.
        boolean countable = items.stream().allMatch(item -> item.units().contains(Unit.REPS));
        Quantity quantity = drawn == null || countable || drawn.unit() != Unit.REPS
                ? drawn
                : new Quantity(drawn.size(), Unit.SECONDS, drawn.perSide());
        List<MovementWord> movements =
                new ArrayList<>(items.stream().map(this::movement).toList());
        if (drawn != null && random.nextInt(8) == 0) {
            movements.add(new MovementWord(null, pick(NEW_NAMES)));
        }
        List<Loading> loadings = new ArrayList<>();
        for (Supplier<Loading> kind : loadingKinds()) {
            if (random.nextInt(6) == 0) {
                loadings.add(kind.get());
            }
        }
        List<Line> alternatives = whole && random.nextInt(5) == 0 ? List.of(line(false)) : List.of();
        return new Line(
                whole ? maybe(this::mark) : null,
                whole ? maybe(() -> number(1, 999)) : null,
                quantity,
                quantity == null ? null : maybe(() -> within(quantity)),
                movements,
                loadings,
                maybe(this::pace),
                maybe(this::zones),
                maybe(() -> new Tempo(pick(List.of("3111", "31X1", "X0X0", "2020", "20X1", "1111")))),
                quantity == null ? null : maybe(() -> number(1, 600)),
                whole ? maybe(this::recovery) : null,
                alternatives,
                whole && random.nextInt(4) == 0 ? pick(REMARKS) : "",
                List.of());
    }

    private Quantity within(Quantity quantity) {
        Unit unit = quantity.unit() == Unit.MINUTES ? Unit.METRES : Unit.MINUTES;
        return Quantity.of(number(1, 90), unit);
    }

    private MovementWord movement(Item item) {
        List<String> words = new ArrayList<>(item.aliases());
        words.add(item.name());
        // A warm-up at the start of a line is a heading.
        words.removeIf(word -> !names(word, item) || item.id().equals("warm_up_general"));
        if (words.isEmpty()) {
            return new MovementWord("run", "run");
        }
        return new MovementWord(item.id(), pick(words));
    }

    private static boolean names(String word, Item item) {
        Tokens tokens = Tokens.of(word);
        return item.equals(ShippedWords.ALL.spellings().exactly(tokens, 0, tokens.size()));
    }

    private Quantity quantity() {
        Unit unit = pick(List.of(Unit.values()));
        return new Quantity(size(), unit, random.nextInt(3) == 0);
    }

    private Size size() {
        return switch (random.nextInt(5)) {
            case 0 -> new Size.Range(decimal(1, 20), decimal(21, 400));
            case 1 -> new Size.Pair(decimal(50, 99), decimal(1, 49));
            case 2 -> new Size.Most();
            default -> new Size.Exactly(decimal(1, 9999));
        };
    }

    private List<Supplier<Loading>> loadingKinds() {
        return List.of(
                () -> new Loading.Weight(load(WeightUnit.KG), maybe(() -> load(WeightUnit.KG)), number(1, 2)),
                () -> new Loading.Share(
                        Percent.of(number(1, 90)),
                        maybe(() -> Percent.of(number(91, 200))),
                        maybe(() -> pick(List.of(Basis.values())))),
                this::effort,
                () -> new Loading.Reserve(
                        BigDecimal.valueOf(number(0, 4)), maybe(() -> BigDecimal.valueOf(number(5, 10)))),
                () -> new Loading.RepMax(number(1, 30)),
                Loading.BodyWeight::new,
                () -> new Loading.Band(pick(List.of("", "red", "heavy"))),
                Loading.Open::new);
    }

    private Load load(WeightUnit unit) {
        return Load.of(decimal(1, 300), unit);
    }

    private Effort effort() {
        return new Effort(new Rpe(number(0, 10)), maybe(() -> new Rpe(number(11, 20))));
    }

    private Pace pace() {
        if (number(0, 4) == 0) {
            return new Pace.Raced(pick(List.of("800", "1500m", "3k", "15 km", "2 mile", "1.5 mi")));
        }
        return flip()
                ? new Pace.Named(pick(List.of(Pace.Name.values())), flip() ? 0 : number(1, 600))
                : new Pace.Timed(number(30, 3599), maybe(() -> number(30, 3599)), pick(List.of(Pace.Per.values())));
    }

    private Zones zones() {
        int low = number(1, 6);
        return new Zones(low, number(low, 6));
    }

    private Recovery recovery() {
        Size size = flip() ? new Size.Exactly(decimal(1, 600)) : new Size.Range(decimal(1, 20), decimal(21, 90));
        Unit unit = pick(List.of(Unit.SECONDS, Unit.MINUTES, Unit.METRES));
        String word = pick(List.of("jog", "walk"));
        return new Recovery(new Quantity(size, unit, false), flip() ? null : new MovementWord(word, word));
    }

    private Mark mark() {
        return switch (random.nextInt(3)) {
            case 0 -> new Mark.Group((char) ('A' + random.nextInt(8)), random.nextInt(10));
            case 1 -> new Mark.Minute(number(1, 99));
            default -> new Mark.Station(number(1, 99));
        };
    }

    private BigDecimal decimal(int least, int most) {
        return random.nextInt(4) == 0 && least < most
                ? BigDecimal.valueOf(number(least * 10, most * 10), 1)
                : BigDecimal.valueOf(number(least, most));
    }

    private int number(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private boolean flip() {
        return random.nextBoolean();
    }

    private <T> @Nullable T maybe(Supplier<? extends T> value) {
        return random.nextInt(4) == 0 ? value.get() : null;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
