package app.longrun.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMergeTest {

    /** Texts with a line for each letter. */
    @ParameterizedTest
    @CsvSource({
        "ABC, ABC, ABC, ABC, one that nobody touched",
        "ABC, AXC, ABC, AXC, a line changed by the one who saves",
        "ABC, ABC, AYC, AYC, a line changed by the other",
        "ABCD, XBCD, ABCY, XBCY, each a line",
        "ABCD, AXCD, ABYD, AXYD, neighbours changed by one each",
        "ABC, ABXC, ABC, ABXC, a line more",
        "ABC, AC, ABCY, ACY, one taken out and one put in",
        "ABC, AXC, AXC, AXC, the same change twice",
        "ABC, CAB, ABC, CAB, lines that changed places",
        "ABCDEF, ABCDEFXZ, YABCDEF, YABCDEFXZ, both ends",
    })
    void whoeverChangedALineHasIt(String base, String mine, String theirs, String merged, String what) {
        List<Clash> clashes = new ArrayList<>();

        String both = TextMerge.of(lines(base), lines(mine), lines(theirs), clash -> {
            clashes.add(clash);
            return Clash.Side.MINE;
        });

        assertThat(both).as(what).isEqualTo(lines(merged));
        assertThat(clashes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ABC, AXC, AYC, X, Y, AXC, AYC, AXYC",
        "ABC, AC, AYC, '', Y, AC, AYC, AYC",
        "AC, AXC, AYC, X, Y, AXC, AYC, AXYC",
        "ABCD, AXD, AYZD, X, YZ, AXD, AYZD, AXYZD",
    })
    void whereBothChangedTheSameItIsAskedWhatStays(
            String base,
            String mine,
            String theirs,
            String own,
            String other,
            String asMine,
            String asTheirs,
            String asBoth) {
        for (Clash.Side side : Clash.Side.values()) {
            List<Clash> clashes = new ArrayList<>();
            String merged = TextMerge.of(lines(base), lines(mine), lines(theirs), clash -> {
                clashes.add(clash);
                return side;
            });
            assertThat(clashes).containsExactly(new Clash("text", lines(own), lines(other)));
            assertThat(merged)
                    .isEqualTo(lines(
                            switch (side) {
                                case MINE -> asMine;
                                case THEIRS -> asTheirs;
                                case BOTH -> asBoth;
                            }));
        }
    }

    /** Whatever two coaches do to a text: a line either of them wrote is in what comes of it, or was asked about. */
    @Test
    void noLineThatWasTypedIsEverLost() {
        Random dice = new Random(24);
        for (int run = 0; run < 20_000; run++) {
            List<String> base = text(dice, "b", dice.nextInt(9));
            List<String> mine = edited(dice, base, "m");
            List<String> theirs = edited(dice, base, "t");
            String merged = TextMerge.of(text(base), text(mine), text(theirs), clash -> Clash.Side.BOTH);
            assertThat(Arrays.asList(merged.split("\n", -1)))
                    .as("%s + %s + %s", base, mine, theirs)
                    .containsAll(Stream.concat(mine.stream(), theirs.stream())
                            .filter(line -> !line.startsWith("b"))
                            .toList());
            if (mine.equals(base)) {
                assertThat(merged).isEqualTo(text(theirs));
            }
            if (theirs.equals(base)) {
                assertThat(merged).isEqualTo(text(mine));
            }
        }
    }

    @Test
    void aTextOfThousandsOfLinesCountsAsReplacedAndEndsAtOnce() {
        String long1 = "a\n".repeat(9_000);
        String long2 = "b\n".repeat(9_000);

        assertThat(TextMerge.of(long1, long2, long1, clash -> Clash.Side.THEIRS))
                .isEqualTo(long2);
    }

    private static List<String> text(Random dice, String by, int lines) {
        List<String> text = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            text.add(by + dice.nextInt(6));
        }
        return text;
    }

    private static List<String> edited(Random dice, List<String> base, String by) {
        List<String> text = new ArrayList<>(base);
        for (int edits = dice.nextInt(4); edits > 0; edits--) {
            int at = dice.nextInt(text.size() + 1);
            switch (dice.nextInt(3)) {
                case 0 -> text.add(at, by + dice.nextInt(6));
                case 1 -> {
                    if (at < text.size()) {
                        text.set(at, by + dice.nextInt(6));
                    }
                }
                default -> {
                    if (at < text.size()) {
                        text.remove(at);
                    }
                }
            }
        }
        return text;
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines);
    }

    private static String lines(String letters) {
        return String.join("\n", letters.split(""));
    }
}
