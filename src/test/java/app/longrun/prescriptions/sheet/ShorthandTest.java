package app.longrun.prescriptions.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.Tries;
import app.longrun.prescriptions.Prescription;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShorthandTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "5x5 @80% r3:00 | 5x5@80% r3:00",
                "5 x 5 @ 80% | 5x5@80%",
                "3x8-12 RPE8 | 3x8-12@RPE8",
                "3x8-12 @RPE 8 31X1 rest 90s | 3x8-12@RPE8 31X1 r1:30",
                "4x20s/side | 4x20s/side",
                "3x10/side 24kg | 3x10/side@24kg",
                "3x8 @ 2 RIR | 3x8@RIR2",
                "3xmax BW | 3xmax@BW",
                "6x2 @8RM | 6x2@8RM",
                "3x20m 2x24kg | 3x20m@2x24kg",
                "5x4@82.5%TM | 5x4@82.5%TM",
                "5×4 @82,5 % | 5x4@82.5%",
                "5*5@80%r3:00 | 5x5@80% r3:00",
                "5x5x100kg | 5x5@100kg",
                "5 sets of 5 at 80% of 1RM with 3 min rest | 5x5@80% r3:00",
                "5x3 @ 85 percent of training max | 5x3@85%TM",
                "3 sets 8 reps rpe 7,5 | 3x8@RPE7.5",
                "3 SETS X 8 TO 12 REPS | 3x8-12",
                "3x8 8 RPE | 3x8@RPE8",
                "3x8 2 reps in reserve | 3x8@RIR2",
                "3x8 RIR 1,5 | 3x8@RIR1.5",
                "3x10 each leg, 16 kg, 60 s rest | 3x10/side@16kg r1:00",
                "3x10ea | 3x10/side",
                "3x10 per side | 3x10/side",
                "3x10 (each side) BW | 3x10/side@BW",
                "3x10 e/s | 3x10/side",
                "3x10 L+R | 3x10/side",
                "3 x 30 sec. | 3x30s",
                "3x30\" | 3x30s",
                "3x1:30 | 3x90s",
                "3x1,5 min | 3x90s",
                "4x20–30s | 4x20-30s",
                "2x0.4km | 2x400m",
                "2x20 contacts | 2x20c",
                "3xAMRAP @60kg | 3xmax@60kg",
                "3x max s/side | 3xmax s/side",
                "3x5 bw+10kg | 3x5@10kg",
                "3x5 + 10 kg | 3x5@10kg",
                "3x8 185lbs | 3x8@185lb",
                "3x15 red band | 3x15@band red",
                "3x15 band (gray) | 3x15@band grey",
                "3x15 @band rest 45s | 3x15@band r45s",
                "3x15 bodyweight | 3x15@BW",
                "3x15 open | 3x15",
                "3x8 tempo 3-1-x-1 | 3x8 31X1",
                "3x8 3/0/1/0 | 3x8 3010",
                "3x8 3111 r0 | 3x8 3111 r0s",
                "3x8 tempo 3X11 | 3x8 tempo 3X11",
                "3x8 r90 | 3x8 r1:30",
                "3x8 r 2' | 3x8 r2:00",
                "3x8 r2'30\" | 3x8 r2:30",
                "3x8 rest 1.5min | 3x8 r1:30",
                "3x8 no rest | 3x8 r0s",
                "3x8 r2:00 @RPE8 tempo 3010 | 3x8@RPE8 3010 r2:00",
                "3x8 @RPE8 - r60 | 3x8@RPE8 r1:00",
                "3x8 RPE 7-8 | 3x8@RPE7-8",
                "3x8 7 to 8,5 rpe r90 | 3x8@RPE7-8.5 r1:30",
                "3x8 1-2 RIR | 3x8@RIR1-2",
                "3x8 RIR 3–1 | 3x8@RIR1-3",
                "3x8 75-80% | 3x8@75-80%",
                "3x8 75%-80% | 3x8@75-80%",
                "3x8 77,5 to 80 % of the training max | 3x8@77.5-80%TM",
                "3x8 RPE 8-8 | 3x8@RPE8",
                "03x08 | 3x8"
            })
    void aCellReadsAsCoachesTypeItAndIsWrittenInOneWay(String typed, String canonical) {
        Shorthand read = Shorthand.read(typed);

        assertThat(read).as(typed).isInstanceOf(Shorthand.Understood.class);
        assertThat(print(read)).isEqualTo(canonical);
    }

    @ParameterizedTest(name = "{0}: mend {1} at {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | EMPTY | ~~",
                "~  ~ | EMPTY | ~~",
                "squat | SETS | squat",
                "8 @RPE8 | SETS | 8",
                "0x8 | SETS | 0x",
                "100x8 | SETS | 100x",
                "3-4x8 | SETS | 3-4x",
                "3x | AMOUNT | ~~",
                "3x0 | AMOUNT | 0",
                "3x12-8 | AMOUNT | 12-8",
                "3x8-10-12 | AMOUNT | -12",
                "8x8,5 | AMOUNT | 8,5",
                "3x8,24kg | AMOUNT | 8,24",
                "3x5+ | AMOUNT | +",
                "3x8/8 | AMOUNT | /8",
                "3x50ft | AMOUNT | ft",
                "3x10 cal | AMOUNT | cal",
                "3x50' | AMOUNT | '",
                "3x8 @80 | WHICH_INTENSITY | 80",
                "3x8 @8 | WHICH_INTENSITY | 8",
                "3x8 RPE 7/8 | ONE_INTENSITY | RPE 7/8",
                "3x8 RPE 8-7 | ONE_INTENSITY | RPE 8-7",
                "3x8 80-75% | ONE_INTENSITY | 80-75%",
                "3x8 RPE 9-11 | INTENSITY | RPE 9-11",
                "3x8 24/16kg | ONE_INTENSITY | 24/16kg",
                "3x8 20-24kg | ONE_INTENSITY | 20-24kg",
                "3x8 8-10RM | ONE_INTENSITY | 8-10RM",
                "3x8 RPE11 | INTENSITY | RPE11",
                "3x8 RPE8.3 | INTENSITY | RPE8.3",
                "3x8 0% | INTENSITY | 0%",
                "3x8 250% | INTENSITY | 250%",
                "3x8 31RM | INTENSITY | 31RM",
                "3x8 5x24kg | INTENSITY | 5x24kg",
                "3x8 80%+ | INTENSITY | +",
                "3x8 tempo 311 | TEMPO | tempo 311",
                "3x8 3-1-1 | TEMPO | 3-1-1",
                "3x8 r3 | WHICH_REST | 3",
                "3x8 rest 2-3 min | REST | 2-3 min",
                "3x8 rest 60-90s | REST | 60-90s",
                "3x8 60-90s rest | REST | 60-90s rest",
                "3x8 rest as needed | REST | rest as",
                "3x8 r45:00 | REST | 45:00",
                "3x8 r1:75 | WHICH_REST | 1",
                "3x8 80% 100kg | TWICE | 100kg",
                "3x8 r90 r2:00 | TWICE | 2:00",
                "3x8 3111 3010 | TWICE | 3010",
                "3x8 slowly | WORDS | slowly",
                "3x8 2x24 | WORDS | 2x24",
                "3x8kg | WORDS | kg",
                "3x8 tartan band | WORDS | tartan",
                "3x10 24kg/side | INTENSITY | /side"
            })
    void whatWouldBeAGuessNamesTheWordsToMend(String typed, Mend mend, String words) {
        assertThat(Shorthand.read(typed)).isEqualTo(new Shorthand.Unclear(mend, words == null ? "" : words));
    }

    @Test
    void aCellOfAPageIsRefusedAndNotRead() {
        assertThat(Shorthand.read("3x8 " + " ".repeat(200)))
                .extracting(read -> ((Shorthand.Unclear) read).mend())
                .isEqualTo(Mend.LONG);
    }

    @Test
    void whateverIsPrintedReadsBackTheSame() {
        SomePrescriptions some = new SomePrescriptions(new Random(42));
        for (int i = 0; i < Tries.of(3_000); i++) {
            Prescription prescription = some.next();
            assertThat(Shorthand.read(Shorthand.print(prescription)))
                    .as(Shorthand.print(prescription))
                    .isEqualTo(new Shorthand.Understood(prescription));
        }
    }

    @Test
    void noTextBreaksTheReaderAndWhatItUnderstandsItPrintsStably() {
        Random random = new Random(7);
        SomePrescriptions some = new SomePrescriptions(random);
        String signs = "0123456789x@%.,:-/ rRPEIMBWkglbs'\"×–½é\u0000()+";
        for (int i = 0; i < Tries.of(3_000); i++) {
            StringBuilder text = new StringBuilder(Shorthand.print(some.next()));
            for (int changes = random.nextInt(5); changes >= 0; changes--) {
                int at = random.nextInt(text.length() + 1);
                text.insert(at, signs.charAt(random.nextInt(signs.length())));
                if (text.length() > 1 && random.nextBoolean()) {
                    text.deleteCharAt(random.nextInt(text.length()));
                }
            }
            if (Shorthand.read(text.toString()) instanceof Shorthand.Understood read) {
                assertThat(Shorthand.read(Shorthand.print(read.prescription())))
                        .as("%s", text)
                        .isEqualTo(read);
            }
        }
    }

    private static String print(Shorthand read) {
        return read instanceof Shorthand.Understood understood ? Shorthand.print(understood.prescription()) : "";
    }
}
