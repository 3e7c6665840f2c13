package app.longrun.templates;

import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.Tempo;
import app.longrun.prescriptions.whiteboard.Effort;
import app.longrun.prescriptions.whiteboard.Loading;
import app.longrun.prescriptions.whiteboard.Mark;
import app.longrun.prescriptions.whiteboard.Pace;
import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.Recovery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a row in the terms of the whiteboard; what has no term stays in words, as a remark. */
final class RowWords {

    private static final Pattern WEIGHT =
            Pattern.compile("([0-9]{1,3}(?:\\.[0-9])?)(?:/([0-9]{1,3}(?:\\.[0-9])?))? ?(kg|lb)");
    private static final Pattern RPE = Pattern.compile("RPE ?([0-9](?:\\.5)?|10)");
    private static final Pattern GROUP = Pattern.compile("([A-H])([1-9])");
    private static final Pattern SLOT = Pattern.compile("(minute|station) ([0-9]{1,2})");
    private static final Pattern TEMPO = Pattern.compile("tempo ([0-9X]{4})");

    private final List<Loading> loadings = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private @Nullable Mark mark;
    private @Nullable Pace pace;
    private @Nullable Tempo tempo;
    private final @Nullable Recovery recovery;

    RowWords(LineDraft row, String format) {
        words(row.load(), ";").forEach(this::load);
        words(row.intensity(), ",").forEach(this::intensity);
        words(format, "[;,]").forEach(this::done);
        Integer rest = row.restSeconds();
        recovery = rest == null || rest == 0 ? null : new Recovery(Quantity.of(rest, Quantity.Unit.SECONDS), null);
    }

    List<Loading> loadings() {
        return loadings;
    }

    @Nullable
    Mark mark() {
        return mark;
    }

    @Nullable
    Pace pace() {
        return pace;
    }

    @Nullable
    Tempo tempo() {
        return tempo;
    }

    @Nullable
    Recovery recovery() {
        return recovery;
    }

    String remark() {
        return String.join(", ", left);
    }

    private void load(String words) {
        Matcher weight = WEIGHT.matcher(words);
        if (words.equals("BW")) {
            put(new Loading.BodyWeight(), words);
        } else if (words.equals("coach sets")) {
            put(new Loading.Open(), words);
        } else if (weight.matches()) {
            WeightUnit unit = weight.group(3).equals("kg") ? WeightUnit.KG : WeightUnit.LB;
            Load women = weight.group(2) == null ? null : Load.of(new BigDecimal(weight.group(2)), unit);
            put(new Loading.Weight(Load.of(new BigDecimal(weight.group(1)), unit), women, 1), words);
        } else if (!words.equals("by RPE")) {
            left.add(words);
        }
    }

    private void intensity(String words) {
        Matcher rpe = RPE.matcher(words);
        if (rpe.matches()) {
            put(new Effort(Rpe.parse(rpe.group(1)), null), words);
            return;
        }
        Arrays.stream(Pace.Name.values())
                .filter(name -> name.label().equals(words.toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresentOrElse(name -> pace = new Pace.Named(name, 0), () -> left.add(words));
    }

    private void done(String words) {
        Matcher group = GROUP.matcher(words);
        Matcher slot = SLOT.matcher(words);
        Matcher timed = TEMPO.matcher(words);
        if (group.matches()) {
            mark = new Mark.Group(group.group(1).charAt(0), Integer.parseInt(group.group(2)));
        } else if (slot.matches()) {
            int number = Integer.parseInt(slot.group(2));
            mark = slot.group(1).equals("minute") ? new Mark.Minute(number) : new Mark.Station(number);
        } else if (timed.matches()) {
            tempo = Tempo.parse(timed.group(1));
        } else if (!words.equals("choose one")) {
            left.add(words);
        }
    }

    private void put(Loading loading, String words) {
        if (loadings.stream().anyMatch(other -> other.getClass().equals(loading.getClass()))) {
            left.add(words);
        } else {
            loadings.add(loading);
        }
    }

    private static List<String> words(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
