package app.longrun.privacy.ui;

import app.longrun.privacy.OwnSession;
import app.longrun.privacy.OwnSet;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/**
 * A session in words.
 *
 * @param facts such as the minutes and how hard it was; empty = nothing told
 * @param movements each movement with its sets, in the order of the session
 */
record SessionWords(String day, String title, String facts, List<MovementWords> movements) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    static SessionWords of(OwnSession session, MessageSource words) {
        String title = session.title();
        return new SessionWords(
                DAY.format(session.on()),
                title == null ? text(words, "privacy.kind." + lower(session.kind())) : title,
                facts(session, words),
                movements(session, words));
    }

    private static String facts(OwnSession session, MessageSource words) {
        List<String> facts = new ArrayList<>();
        Integer minutes = session.minutes();
        if (minutes != null) {
            facts.add(text(words, "privacy.own.minutes", minutes));
        }
        Integer metres = session.metres();
        if (metres != null) {
            facts.add(text(words, "privacy.own.km", plain(BigDecimal.valueOf(metres, 3))));
        }
        BigDecimal rpe = session.rpe();
        if (rpe != null) {
            facts.add(text(words, "privacy.own.rpe", plain(rpe)));
        }
        return String.join(", ", facts);
    }

    private static List<MovementWords> movements(OwnSession session, MessageSource words) {
        Map<String, List<OwnSet>> byPlace = session.sets().stream()
                .collect(Collectors.groupingBy(
                        set -> set.position() + ' ' + set.movement(), LinkedHashMap::new, Collectors.toList()));
        return byPlace.values().stream()
                .map(sets -> new MovementWords(
                        sets.getFirst().movement(),
                        sets.stream().map(set -> line(set, words)).toList()))
                .toList();
    }

    private static String line(OwnSet set, MessageSource words) {
        StringBuilder line = new StringBuilder(text(words, "privacy.unit." + lower(set.unit()), set.amount()));
        if (set.isPerSide()) {
            line.append(' ').append(text(words, "privacy.own.side"));
        }
        String load = set.load();
        if (load != null) {
            line.append(" × ").append(load);
        }
        BigDecimal rpe = set.rpe();
        if (rpe != null) {
            line.append(", ").append(text(words, "privacy.own.rpe", plain(rpe)));
        }
        return line.toString();
    }

    private static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }

    private static String lower(String constant) {
        return constant.toLowerCase(Locale.ROOT);
    }

    private static String text(MessageSource words, String key, Object... arguments) {
        return words.getMessage(key, arguments, Locale.ENGLISH);
    }
}
