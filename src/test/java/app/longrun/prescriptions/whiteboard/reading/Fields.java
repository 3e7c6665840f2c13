package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.Basis;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Percent;
import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.whiteboard.Ask;
import app.longrun.prescriptions.whiteboard.Change;
import app.longrun.prescriptions.whiteboard.Effort;
import app.longrun.prescriptions.whiteboard.Format;
import app.longrun.prescriptions.whiteboard.Heading;
import app.longrun.prescriptions.whiteboard.Heard;
import app.longrun.prescriptions.whiteboard.Line;
import app.longrun.prescriptions.whiteboard.Loading;
import app.longrun.prescriptions.whiteboard.Mark;
import app.longrun.prescriptions.whiteboard.MovementWord;
import app.longrun.prescriptions.whiteboard.Note;
import app.longrun.prescriptions.whiteboard.Pace;
import app.longrun.prescriptions.whiteboard.Phrases;
import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.Quantity.Size;
import app.longrun.prescriptions.whiteboard.Quantity.Unit;
import app.longrun.prescriptions.whiteboard.Recovery;
import app.longrun.prescriptions.whiteboard.Scoring;
import app.longrun.prescriptions.whiteboard.Zones;
import app.longrun.prescriptions.whiteboard.words.ShippedWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A typed line in the keys of the corpus: {@code sets=3 reps=8 movement=back_squat}. */
public final class Fields {

    private final List<String> pairs = new ArrayList<>();

    private Fields() {}

    /** The pairs of one line. */
    public static List<String> of(Reading.ReadLine line) {
        if (!line.heard().isEmpty() && line.heard().stream().allMatch(heard -> heard instanceof Note)) {
            return List.of("note");
        }
        if (line.heard().stream().anyMatch(heard -> heard instanceof Ask)) {
            return List.of("ask");
        }
        Fields fields = new Fields();
        line.heard().forEach(fields::heard);
        // The corpora say of sets that stand before several lines of one line what they say before one.
        boolean isList = line.heard().size() > 1
                && line.heard().getFirst() instanceof Format format
                && format.kind() == Format.Kind.SETS;
        return isList ? fields.asSets() : fields.pairs;
    }

    private List<String> asSets() {
        return pairs.stream()
                .filter(pair -> !pair.equals("format=sets"))
                .map(pair -> pair.startsWith("rounds=") ? pair.replace("rounds=", "sets=") : pair)
                .toList();
    }

    private void heard(Heard heard) {
        switch (heard) {
            case Heading heading -> heading(heading);
            case Format format -> format(format);
            case Line line -> line(line);
            case Change change -> change(change);
            case Scoring(var score) ->
                put("score", score == Scoring.Score.ROUNDS_AND_REPS ? "rounds_reps" : score.name());
            case Note note -> put("note_text", note.text(), false);
            case Ask ask -> put("note_text", ask.text(), false);
        }
    }

    private void heading(Heading heading) {
        if (heading.kind() != null) {
            put("part", heading.kind().name().replace("_", ""));
        }
        put("name", saysKind(heading) ? "" : heading.name());
        put("minutes", heading.minutes());
        zones(heading.zones());
        if (heading.effort() != null) {
            loading(heading.effort());
        }
    }

    /** The corpora take these for the kind itself. */
    private static boolean saysKind(Heading heading) {
        return List.of("finisher", "lift", "lifting", "activation", "accessory", "accessories", "accessory work")
                .contains(heading.name().toLowerCase(Locale.ROOT));
    }

    private void format(Format format) {
        String name = switch (format.kind()) {
            case ROUNDS_FOR_TIME -> "rft";
            case ROUNDS_FOR_QUALITY -> "rfq";
            case ROUNDS, CAP, SCHEME -> "";
            default -> format.kind().name().replace("_", "");
        };
        put("format", name);
        if (format.inPairs() && format.kind() != Format.Kind.PARTNER) {
            put("format", "partner");
        }
        put("minutes", format.minutes());
        put("every", format.everySeconds());
        put("rounds", format.rounds());
        if (format.work() != null) {
            work(format.work());
        }
        if (format.recovery() != null) {
            recovery(format.work() == null ? "rest" : "recovery", format.recovery());
        }
        put("cap", format.capSeconds());
        put("reps_scheme", format.scheme().stream().map(String::valueOf).collect(Collectors.joining("-")));
        put("note_text", format.remark());
    }

    private void line(Line line) {
        if (line.mark() instanceof Mark.Group group) {
            put("group", group.text());
        }
        Quantity quantity = line.quantity();
        boolean isInterval = line.sets() != null
                && quantity != null
                && (quantity.unit().isTime() || quantity.unit().isDistance())
                && (line.pace() != null || line.zones() != null || line.recovery() != null)
                && line.loadings().isEmpty()
                && !isHeld(line)
                && !quantity.perSide();
        if (isInterval && quantity != null) {
            if (!pairs.contains("format=intervals")) {
                put("format", "intervals");
            }
            put("rounds", line.sets());
            work(quantity);
        } else {
            put("sets", line.sets());
            if (quantity != null) {
                quantity(quantity);
            }
        }
        if (line.within() != null) {
            quantity(line.within());
        }
        line.movements().stream().map(MovementWord::id).filter(Objects::nonNull).forEach(id -> put("movement", id));
        line.loadings().forEach(this::loading);
        pace(line.pace());
        zones(line.zones());
        put("tempo", line.tempo() == null ? "" : line.tempo().text().toUpperCase(Locale.ROOT), false);
        put("hold", line.holdSeconds());
        if (line.recovery() != null) {
            recovery(isInterval ? "recovery" : "rest", line.recovery());
        }
        line.alternatives().forEach(this::line);
        put("note_text", isTool(line.remark()) ? "" : line.remark(), false);
    }

    /** Sets of a hold are no intervals. */
    private static boolean isHeld(Line line) {
        return line.movements().stream()
                .flatMap(word ->
                        ShippedWords.ITEMS.stream().filter(item -> item.id().equals(word.id())))
                .anyMatch(item -> !item.endurance());
    }

    /** The corpora have no key for what a load is made of. */
    private static boolean isTool(String remark) {
        return List.of(
                        "kb",
                        "kbs",
                        "db",
                        "dbs",
                        "kettlebell",
                        "kettlebells",
                        "dumbbell",
                        "dumbbells",
                        "plate",
                        "barbell")
                .contains(remark.toLowerCase(Locale.ROOT));
    }

    private void change(Change change) {
        if (pairs.stream().noneMatch(pair -> pair.startsWith("level="))) {
            put("level", change.level().name());
        }
        switch (change) {
            case Change.Instead instead -> line(instead.line());
            case Change.Reshaped reshaped -> format(reshaped.format());
            case Change.LeftOut leftOut -> put("reps", "0");
        }
    }

    private void work(Quantity quantity) {
        if (quantity.unit().isTime() && quantity.size() instanceof Size.Exactly(BigDecimal number)) {
            put("work", seconds(number, quantity.unit()));
        } else if (quantity.unit().isDistance()
                && quantity.size() instanceof Size.Exactly(BigDecimal number)
                && quantity.unit() != Unit.MILES) {
            put("work_m", quantity.unit() == Unit.KILOMETRES ? text(number.movePointRight(3)) : text(number));
        } else {
            quantity(quantity);
        }
    }

    private void recovery(String key, Recovery recovery) {
        Quantity quantity = recovery.quantity();
        if (!quantity.unit().isTime()) {
            quantity(quantity);
        } else if (quantity.size() instanceof Size.Range(BigDecimal low, BigDecimal high)) {
            put(key, seconds(low, quantity.unit()));
            put(key + "_to", seconds(high, quantity.unit()));
        } else if (quantity.size() instanceof Size.Exactly(BigDecimal number)) {
            put(key, seconds(number, quantity.unit()));
        }
        // The corpora have one key for movements: the jog of a recovery is told only where the work names none.
        if (recovery.movement() != null && pairs.stream().noneMatch(pair -> pair.startsWith("movement="))) {
            put("movement", Objects.requireNonNull(recovery.movement().id()));
        }
    }

    private static String seconds(BigDecimal number, Unit unit) {
        return text(unit == Unit.MINUTES ? number.multiply(BigDecimal.valueOf(60)) : number);
    }

    private void quantity(Quantity quantity) {
        String key = quantity.unit().symbol();
        switch (quantity.size()) {
            case Size.Exactly(BigDecimal number) -> put(key, text(number));
            case Size.Range(BigDecimal low, BigDecimal high) -> {
                put(key, text(low));
                put(key + "_to", text(high));
            }
            case Size.Pair(BigDecimal men, BigDecimal women) -> {
                put(key, text(men));
                put(key + "_women", text(women));
            }
            case Size.Most() -> put("max", key);
        }
        if (quantity.perSide()) {
            put("per_side", "yes");
        }
    }

    private void loading(Loading loading) {
        switch (loading) {
            case Loading.Weight(Load load, var women, int times) -> {
                String unit = load.unit() == WeightUnit.KG ? "kg" : "lb";
                put(unit, text(load.entered()));
                if (women != null) {
                    put(unit + "_women", text(women.entered()));
                }
                put("times", times == 1 ? null : times);
            }
            case Loading.Share(Percent percent, var to, var basis) -> {
                put("percent", percent.text().replace("%", ""));
                put("percent_to", to == null ? "" : to.text().replace("%", ""));
                put("basis", basis == null ? "" : basis == Basis.ONE_REP_MAX ? "1RM" : "TM", false);
            }
            case Effort(Rpe rpe, var to) -> {
                put("rpe", rpe.text());
                put("rpe_to", to == null ? "" : to.text());
            }
            case Loading.Reserve(BigDecimal reps, var to) -> {
                put("rir", text(reps));
                put("rir_to", to == null ? "" : text(to));
            }
            case Loading.RepMax(int reps) -> put("rm", reps);
            case Loading.BodyWeight() -> put("bw", "yes");
            case Loading.Band band -> put("band", "yes");
            case Loading.Open open -> put("load", "open");
        }
    }

    private void pace(@Nullable Pace pace) {
        switch (pace) {
            case null -> {}
            case Pace.Named(Pace.Name name, int plus) -> {
                // The corpus has no word for these three.
                boolean isUnsaid = name == Pace.Name.HARD || name == Pace.Name.STEADY || name == Pace.Name.MODERATE;
                put("pace", isUnsaid ? "" : name.label());
                put("pace_plus", plus == 0 ? null : plus);
            }
            case Pace.Raced(String distance) -> put("pace", distance);
            case Pace.Timed(int seconds, var to, Pace.Per per) ->
                put("pace", Phrases.clock(seconds) + (to == null ? "" : "-" + Phrases.clock(to)) + per.label());
        }
    }

    private void zones(@Nullable Zones zones) {
        if (zones != null) {
            put("zone", zones.low());
            put("zone_to", zones.high() == zones.low() ? null : zones.high());
        }
    }

    private static String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private void put(String key, @Nullable Integer value) {
        put(key, value == null ? "" : value.toString());
    }

    private void put(String key, String value) {
        put(key, value, !key.equals("name") && !key.equals("note_text") && !key.equals("group"));
    }

    private void put(String key, String value, boolean lower) {
        if (!value.isEmpty()) {
            pairs.add(key + "=" + (lower ? value.toLowerCase(Locale.ROOT) : value));
        }
    }
}
