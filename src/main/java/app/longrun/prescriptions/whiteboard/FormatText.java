package app.longrun.prescriptions.whiteboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The canonical text of headings and formats: {@code # Strength | 18 min | RPE 6}, {@code 3 rounds for time, cap 15:00:}. */
final class FormatText {

    private FormatText() {}

    static String of(Heading heading) {
        String kind = heading.kind() == null ? "Part" : heading.kind().label();
        StringBuilder text = new StringBuilder("# ").append(kind);
        if (!heading.name().isEmpty()) {
            text.append(": ").append(heading.name());
        }
        if (heading.minutes() != null) {
            text.append(" | ").append(heading.minutes()).append(" min");
        }
        if (heading.zones() != null) {
            text.append(" | ").append(heading.zones().text());
        }
        if (heading.effort() != null) {
            text.append(" | ").append(Phrases.of(heading.effort()));
        }
        return text.toString();
    }

    static String of(Format format) {
        List<String> parts = new ArrayList<>();
        boolean namesRounds = false;
        switch (format.kind()) {
            case ROUNDS, SETS, ROUNDS_FOR_TIME, ROUNDS_FOR_QUALITY -> {
                String name = format.kind().label().toLowerCase(Locale.ROOT);
                namesRounds = format.rounds() != null;
                parts.add(namesRounds ? format.rounds() + " " + name : "For quality");
            }
            case EVERY -> parts.add("Every " + Phrases.clock(Objects.requireNonNull(format.everySeconds())));
            case SCHEME -> parts.add("Reps " + scheme(format));
            case CAP -> parts.add("Cap " + Phrases.clock(Objects.requireNonNull(format.capSeconds())));
            default -> parts.add(format.kind().label());
        }
        if (format.minutes() != null) {
            parts.add(format.minutes() + " min");
        }
        if (format.everySeconds() != null && format.kind() != Format.Kind.EVERY) {
            parts.add("every " + Phrases.clock(format.everySeconds()));
        }
        if (format.rounds() != null && !namesRounds) {
            parts.add(format.rounds() + " rounds");
        }
        if (format.work() != null) {
            parts.add("work " + Phrases.of(format.work()));
        }
        if (format.recovery() != null) {
            parts.add(Phrases.of(format.recovery()));
        }
        if (format.capSeconds() != null && format.kind() != Format.Kind.CAP) {
            parts.add("cap " + Phrases.clock(format.capSeconds()));
        }
        if (!format.scheme().isEmpty() && format.kind() != Format.Kind.SCHEME) {
            parts.add("reps " + scheme(format));
        }
        if (format.inPairs() && format.kind() != Format.Kind.PARTNER) {
            parts.add("in pairs");
        }
        return String.join(", ", parts) + ":" + Phrases.remark(format.remark());
    }

    private static String scheme(Format format) {
        return format.scheme().stream().map(String::valueOf).collect(Collectors.joining("-"));
    }
}
