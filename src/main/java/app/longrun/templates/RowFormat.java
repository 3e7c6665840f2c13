package app.longrun.templates;

import app.longrun.prescriptions.whiteboard.Format;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a row says in words about how it is done, taken apart: {@code EMOM 30, 6 loops of 5 min; minute 1}.
 *
 * @param format of the piece; none where the words name none
 * @param rest the words left
 */
record RowFormat(@Nullable Format format, String rest) {

    private static final Pattern ROUNDS = Pattern.compile("([0-9]{1,2}) (round|set)s?\\b,? ?");
    private static final Pattern AMRAP = Pattern.compile("AMRAP ([0-9]{1,3}) min;? ?");
    private static final Pattern EMOM = Pattern.compile("EMOM ([0-9]{1,3}), [0-9]{1,2} loops of [0-9]{1,2} min;? ?");
    private static final Pattern EVERY =
            Pattern.compile("(station [0-9]{1,2}) of [0-9]{1,2}, every ([0-9]{1,2}):([0-9]{2});? ?");

    static RowFormat of(String words) {
        Matcher amrap = AMRAP.matcher(words);
        if (amrap.lookingAt()) {
            return new RowFormat(
                    format(Format.Kind.AMRAP, Integer.valueOf(amrap.group(1)), null, null),
                    words.substring(amrap.end()));
        }
        Matcher emom = EMOM.matcher(words);
        if (emom.lookingAt()) {
            return new RowFormat(
                    format(Format.Kind.EMOM, Integer.valueOf(emom.group(1)), null, null), words.substring(emom.end()));
        }
        Matcher every = EVERY.matcher(words);
        if (every.lookingAt()) {
            int seconds = Integer.parseInt(every.group(2)) * 60 + Integer.parseInt(every.group(3));
            return new RowFormat(
                    format(Format.Kind.EVERY, null, seconds, null),
                    every.group(1) + "; " + words.substring(every.end()));
        }
        Matcher rounds = ROUNDS.matcher(words);
        if (rounds.lookingAt() && Integer.parseInt(rounds.group(1)) > 0) {
            Format.Kind kind = rounds.group(2).equals("set") ? Format.Kind.SETS : Format.Kind.ROUNDS;
            return new RowFormat(
                    format(kind, null, null, Integer.valueOf(rounds.group(1))), words.substring(rounds.end()));
        }
        return new RowFormat(null, words);
    }

    /** The format all prescribed rows of a segment share; empty where they differ or there is just one round. */
    static Optional<RowFormat> shared(List<LineDraft> rows) {
        List<Optional<Format>> formats = rows.stream()
                .filter(row -> row.level() == ScalingLevel.RX)
                .map(row -> Optional.ofNullable(of(row.format()).format()))
                .distinct()
                .toList();
        return formats.size() == 1
                ? formats.getFirst()
                        .filter(format -> !Integer.valueOf(1).equals(format.rounds()))
                        .map(format -> new RowFormat(format, ""))
                : Optional.empty();
    }

    private static Format format(
            Format.Kind kind, @Nullable Integer minutes, @Nullable Integer every, @Nullable Integer rounds) {
        return new Format(kind, minutes, every, rounds, null, null, null, List.of(), false, "");
    }
}
