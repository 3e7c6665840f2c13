package app.longrun.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.longrun.fit.BrokenFitException.Fault;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FitReaderTest {

    private static final int MANY = 1000;
    private static final byte[] GOOD = FitWriter.write(List.of(
            FitMessage.of(0, FitField.of(0, FitType.ENUM, 4)),
            FitMessage.of(20, FitField.of(253, FitType.UINT32, 1_000_000_000), FitField.of(5, FitType.UINT32, 1200)),
            FitMessage.of(
                    20, FitField.of(253, FitType.UINT32, 1_000_000_060), FitField.of(5, FitType.UINT32, 31_400))));

    @Test
    void filesInARowAreReadOneAfterTheOther() {
        byte[] two = Arrays.copyOf(GOOD, GOOD.length * 2);
        System.arraycopy(GOOD, 0, two, GOOD.length, GOOD.length);

        assertThat(FitReader.read(two, MANY)).hasSize(6);
    }

    @Test
    void anOldShortHeaderIsReadToo() {
        byte[] records = Arrays.copyOfRange(GOOD, 14, GOOD.length - 2);

        List<ReadMessage> read = FitReader.read(file(12, records), MANY);

        assertThat(read).isEqualTo(FitReader.read(GOOD, MANY));
    }

    @Test
    void aBigEndianMessageWithFieldsOfADeveloperIsReadWithoutThem() {
        byte[] records = {
            0x60,
            0,
            1,
            0,
            18,
            1,
            9,
            4,
            (byte) 0x86,
            1,
            0,
            2,
            0, // defined: session, total distance, two bytes of one's own
            0x00,
            0,
            0,
            0x03,
            (byte) 0xE8,
            7,
            7
        };

        ReadMessage session = FitReader.read(file(14, records), MANY).getFirst();

        assertThat(session.number()).isEqualTo(18);
        assertThat(session.value(9)).hasValue(1000);
    }

    @Test
    void aShortTimeCountsOnFromTheLastWholeOneAndOverItsEdge() {
        byte[] records = {
            0x40,
            0,
            0,
            20,
            0,
            1,
            (byte) 253,
            4,
            (byte) 0x86, // local 0: a whole time
            0x00,
            0x1E,
            0,
            0,
            0, // 30
            0x41,
            0,
            0,
            20,
            0,
            1,
            3,
            1,
            2, // local 1: a heart rate
            (byte) (0x80 | 1 << 5 | 31),
            (byte) 140, // 31
            (byte) (0x80 | 1 << 5 | 2),
            (byte) 150 // 34, past the edge of five bits
        };

        List<ReadMessage> read = FitReader.read(file(14, records), MANY);

        assertThat(read).extracting(message -> message.value(253).orElseThrow()).containsExactly(30L, 31L, 34L);
        assertThat(read.getLast().value(3)).hasValue(150);
    }

    @Test
    void theFirstNumberOfSeveralThatHoldsSomethingIsTaken() {
        byte[] records = {0x40, 0, 0, 18, 0, 1, 7, 3, 2, 0x00, (byte) 0xFF, 9, 8};

        assertThat(FitReader.read(file(14, records), MANY).getFirst().value(7)).hasValue(9);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 11, 12, 13})
    void lessThanAHeaderIsNoFitFile(int length) {
        assertFault(Arrays.copyOf(GOOD, length), length < 12 ? Fault.NOT_FIT : Fault.CUT_SHORT);
    }

    @Test
    void anyFileCutShortSaysSo() {
        for (int length = 14; length < GOOD.length; length++) {
            assertFault(Arrays.copyOf(GOOD, length), Fault.CUT_SHORT);
        }
    }

    @Test
    void anyChangedByteIsSeen() {
        for (int i = 14; i < GOOD.length; i++) {
            byte[] changed = GOOD.clone();
            changed[i] ^= 0x10;
            assertFault(changed, Fault.CHECKSUM);
        }
    }

    @Test
    void wordsAreNoFitFile() {
        assertFault(
                "<?xml version='1.0'?><gpx></gpx>".getBytes(java.nio.charset.StandardCharsets.UTF_8), Fault.NOT_FIT);
    }

    @Test
    void dataThatNothingDefinesIsMalformed() {
        assertFault(file(14, new byte[] {0x03, 1, 2}), Fault.MALFORMED);
        assertFault(file(14, new byte[] {0x40, 0, 2, 0, 0, 0}), Fault.MALFORMED);
    }

    @Test
    void moreMessagesThanAllowedAreTooMuch() {
        byte[] empty = new byte[6 + 50];
        empty[0] = 0x40;

        assertThatThrownBy(() -> FitReader.read(file(14, empty), 49)).hasMessage("TOO_MUCH");
        assertThat(FitReader.read(file(14, empty), 50)).hasSize(50);
    }

    @Test
    void randomBytesNeverDoMoreThanBreak() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            byte[] records = new byte[random.nextInt(200)];
            random.nextBytes(records);
            Throwable thrown = catchThrowable(() -> FitReader.read(file(14, records), MANY));
            assertThat(thrown == null || thrown instanceof BrokenFitException).isTrue();
        }
    }

    private static void assertFault(byte[] bytes, Fault fault) {
        assertThatThrownBy(() -> FitReader.read(bytes, MANY))
                .isInstanceOfSatisfying(
                        BrokenFitException.class,
                        broken -> assertThat(broken.fault()).isEqualTo(fault));
    }

    /** A sound header and checksum round whatever records. */
    private static byte[] file(int header, byte[] records) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) header, 0x20, 0, 0, (byte) records.length, 0, 0, 0, '.', 'F', 'I', 'T'});
        file.writeBytes(new byte[header - 12]);
        file.writeBytes(records);
        int crc = Crc.of(file.toByteArray(), 0, file.size());
        file.write(crc);
        file.write(crc >> 8);
        return file.toByteArray();
    }
}
