package app.longrun.templates;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a class adds to a runner's week, as it is written (rx).
 *
 * @param minutes the sum of its segments
 * @param plannedLoad in AU: the sum of segment minutes times RPE (science.md 6.2)
 * @param contacts landings: reps or contacts times contacts per rep, rounds and sides; the most of a range or a choice
 * @param legLoad the leg-load class of its heaviest line, 0 to 3 (science.md 1.4)
 * @param isQuality whether it counts as a quality day: zone 4 and above or contacts (rule R7), or the coach's word
 * @param isHeavyLower whether it is heavy for the legs: three or more heavy sets of class 3
 */
public record ClassFigures(
        int minutes, int plannedLoad, int contacts, int legLoad, boolean isQuality, boolean isHeavyLower) {

    private static final int HARD_ZONE = 4;
    private static final Pattern ROUNDS = Pattern.compile("\\b([0-9]{1,2}) (?:round|set|loop)s?\\b");

    /**
     * Counts the parts of a class; what could not be read counts nothing.
     *
     * @param isHard whether the coach counts it as a quality day whatever is in it
     */
    static ClassFigures of(List<SegmentDraft> segments, boolean isHard, LineItems items) {
        List<LineDraft> rx = segments.stream()
                .flatMap(segment -> segment.lines().stream())
                .filter(line -> line.level() == ScalingLevel.RX)
                .toList();
        int contacts =
                segments.stream().mapToInt(segment -> contacts(segment, items)).sum();
        return new ClassFigures(
                segments.stream().mapToInt(SegmentDraft::minutes).sum(),
                segments.stream()
                        .mapToInt(segment -> segment.minutes() * segment.rpe())
                        .sum(),
                contacts,
                rx.stream()
                        .flatMap(line -> items.find(line.movement()).stream())
                        .mapToInt(LineItem::legLoad)
                        .max()
                        .orElse(0),
                isHard || contacts > 0 || isHard(segments, rx),
                HeavyClass.isHeavyLower(rx, items));
    }

    /** The first part that makes it a quality day by its zone. */
    static Optional<SegmentDraft> hardPart(List<SegmentDraft> segments) {
        return segments.stream()
                .filter(segment -> isHard(segment.zone())
                        || segment.lines().stream()
                                .anyMatch(line -> line.level() == ScalingLevel.RX && isHard(line.zone())))
                .findFirst();
    }

    private static boolean isHard(List<SegmentDraft> segments, List<LineDraft> rx) {
        return segments.stream().anyMatch(segment -> isHard(segment.zone()))
                || rx.stream().anyMatch(line -> isHard(line.zone()));
    }

    private static boolean isHard(String zone) {
        return ZoneRange.parse(zone).filter(range -> range.high() >= HARD_ZONE).isPresent();
    }

    private static int contacts(SegmentDraft segment, LineItems items) {
        Map<Integer, Integer> byLine = new TreeMap<>();
        segment.lines().stream()
                .filter(line -> line.level() == ScalingLevel.RX)
                .forEach(line -> byLine.merge(line.line(), contacts(line, items), Math::max));
        Collection<Integer> counted = byLine.values();
        return counted.stream().mapToInt(Integer::intValue).sum();
    }

    private static int contacts(LineDraft line, LineItems items) {
        if (line.unit() != LineUnit.REPS && line.unit() != LineUnit.CONTACTS) {
            return 0;
        }
        int perRep = items.find(line.movement()).map(LineItem::contactsPerRep).orElse(0);
        int reps = LineAmount.parse(line.amount()).map(LineAmount::most).orElse(0);
        return reps * perRep * rounds(line.format()) * (line.isPerSide() ? 2 : 1);
    }

    static int rounds(String format) {
        Matcher stated = ROUNDS.matcher(format);
        return stated.find() ? Integer.parseInt(stated.group(1)) : 1;
    }
}
