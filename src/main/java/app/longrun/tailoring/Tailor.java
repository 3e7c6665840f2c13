package app.longrun.tailoring;

import app.longrun.exercises.Movement;
import app.longrun.templates.LineDraft;
import app.longrun.templates.ScalingLevel;
import app.longrun.templates.SegmentDraft;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes one runner's version of a class: level first, then each line by what legs and pain allow, then how long. */
final class Tailor {

    private final Stepping stepping;
    private final UnaryOperator<String> names;
    private final List<Reason> reasons;
    private final ScalingLevel level;
    private final Limit limit;
    private final Reason.@Nullable Sore sore;

    /** @param names the name of an activity by its id, which is no movement and has no chain */
    Tailor(Stepping stepping, UnaryOperator<String> names, List<Reason> reasons) {
        this.stepping = stepping;
        this.names = names;
        this.reasons = reasons;
        this.level =
                reasons.stream().anyMatch(Reason.Newcomer.class::isInstance) ? ScalingLevel.BEGINNER : ScalingLevel.RX;
        this.limit = reasons.stream().map(Limit::of).reduce(Limit.NONE, Limit::and);
        this.sore = reasons.stream()
                .filter(Reason.Sore.class::isInstance)
                .map(Reason.Sore.class::cast)
                .findFirst()
                .orElse(null);
    }

    TailoredClass of(List<SegmentDraft> parts) {
        return new TailoredClass(
                level,
                reasons,
                parts.stream().flatMap(this::changes).toList(),
                reasons.stream().anyMatch(Reason.Taper.class::isInstance)
                        ? parts.stream().flatMap(Halving::of).toList()
                        : List.of());
    }

    private Stream<Change> changes(SegmentDraft part) {
        Map<Integer, List<LineDraft>> lines = part.lines().stream()
                .collect(Collectors.groupingBy(LineDraft::line, TreeMap::new, Collectors.toList()));
        return lines.values().stream().flatMap(rows -> line(part, rows).stream());
    }

    private Optional<Change> line(SegmentDraft part, List<LineDraft> rows) {
        List<LineDraft> written = of(rows, ScalingLevel.RX);
        List<LineDraft> own = of(rows, level);
        List<LineDraft> followed = own.isEmpty() ? written : own;
        String before = words(written);
        String after = followed.stream()
                .filter(row -> !row.amount().strip().equals("0"))
                .flatMap(row -> done(row).stream())
                .distinct()
                .collect(Collectors.joining(" / "));
        List<Reason> because = reasons.stream()
                .filter(reason -> asks(reason, written, followed))
                .toList();
        return before.equals(after) || because.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(part.name(), before, after, because));
    }

    /** What is easier takes its own load, not the one that is written. */
    private static String words(LineDraft row, Movement planned, Movement done) {
        return planned.equals(done) ? LineText.written(row, done.name()) : LineText.of(row, done.name());
    }

    private Optional<String> done(LineDraft row) {
        return stepping.find(row.movement())
                .map(movement -> stepping.instead(movement, limit, sore).map(each -> words(row, movement, each)))
                .orElseGet(() -> Optional.of(LineText.written(row, names.apply(row.movement()))));
    }

    /** Whether a reason has a part in what becomes of a line. */
    private boolean asks(Reason reason, List<LineDraft> written, List<LineDraft> followed) {
        return switch (reason) {
            case Reason.Newcomer newcomer -> !written.equals(followed);
            case Reason.Sore hurt -> movements(followed).anyMatch(each -> !stepping.isFit(each, hurt));
            default -> movements(followed).anyMatch(each -> !Limit.of(reason).allows(each));
        };
    }

    private Stream<Movement> movements(List<LineDraft> rows) {
        return rows.stream().flatMap(row -> stepping.find(row.movement()).stream());
    }

    private String words(List<LineDraft> rows) {
        return rows.stream()
                .map(row -> LineText.written(row, name(row.movement())))
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private String name(String id) {
        return stepping.find(id).map(Movement::name).orElseGet(() -> names.apply(id));
    }

    private static List<LineDraft> of(List<LineDraft> rows, ScalingLevel level) {
        return rows.stream().filter(row -> row.level() == level).toList();
    }
}
