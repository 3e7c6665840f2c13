package app.longrun.templates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Brings two texts together that began as one: line by line, whoever changed a line has it; where both did, it is asked. */
final class TextMerge {

    private final List<String> base;
    private final List<String> mine;
    private final List<String> theirs;
    private final int[] inMine;
    private final int[] inTheirs;
    private final Function<Clash, Clash.Side> answer;
    private final List<String> merged = new ArrayList<>();

    private TextMerge(String base, String mine, String theirs, Function<Clash, Clash.Side> answer) {
        this.base = lines(base);
        this.mine = lines(mine);
        this.theirs = lines(theirs);
        this.inMine = CommonLines.of(this.base, this.mine);
        this.inTheirs = CommonLines.of(this.base, this.theirs);
        this.answer = answer;
    }

    static String of(String base, String mine, String theirs, Function<Clash, Clash.Side> answer) {
        TextMerge merge = new TextMerge(base, mine, theirs, answer);
        merge.run();
        return String.join("\n", merge.merged);
    }

    /** From one line that nobody touched to the next. */
    private void run() {
        int at = 0;
        int atMine = 0;
        int atTheirs = 0;
        for (int kept = 0; kept < base.size(); kept++) {
            if (inMine[kept] >= 0 && inTheirs[kept] >= 0) {
                between(at, kept, atMine, inMine[kept], atTheirs, inTheirs[kept]);
                merged.add(base.get(kept));
                at = kept + 1;
                atMine = inMine[kept] + 1;
                atTheirs = inTheirs[kept] + 1;
            }
        }
        between(at, base.size(), atMine, mine.size(), atTheirs, theirs.size());
    }

    private void between(int from, int to, int mineFrom, int mineTo, int theirsFrom, int theirsTo) {
        int size = to - from;
        boolean isLineByLine = mineTo - mineFrom == size
                && theirsTo - theirsFrom == size
                && isInPlace(inMine, from, to, mineFrom)
                && isInPlace(inTheirs, from, to, theirsFrom);
        if (!isLineByLine) {
            settle(base.subList(from, to), mine.subList(mineFrom, mineTo), theirs.subList(theirsFrom, theirsTo));
            return;
        }
        for (int i = 0; i < size; i++) {
            settle(
                    base.subList(from + i, from + i + 1),
                    mine.subList(mineFrom + i, mineFrom + i + 1),
                    theirs.subList(theirsFrom + i, theirsFrom + i + 1));
        }
    }

    private static boolean isInPlace(int[] places, int from, int to, int first) {
        for (int line = from; line < to; line++) {
            if (places[line] >= 0 && places[line] - first != line - from) {
                return false;
            }
        }
        return true;
    }

    private void settle(List<String> was, List<String> own, List<String> other) {
        if (own.equals(other) || other.equals(was)) {
            merged.addAll(own);
        } else if (own.equals(was)) {
            merged.addAll(other);
        } else {
            switch (answer.apply(new Clash(Clash.TEXT, String.join("\n", own), String.join("\n", other)))) {
                case MINE -> merged.addAll(own);
                case THEIRS -> merged.addAll(other);
                case BOTH -> {
                    merged.addAll(own);
                    merged.addAll(other);
                }
            }
        }
    }

    private static List<String> lines(String text) {
        return Arrays.asList(text.split("\n", -1));
    }
}
