package app.longrun.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FitRoundTripTest {

    private static final int MANY = 100_000;

    @Test
    void whatIsWrittenReadsBackMessageByMessage() {
        Random random = new Random(11);
        for (int file = 0; file < 300; file++) {
            List<FitMessage> written = new ArrayList<>();
            for (int i = random.nextInt(20); i >= 0; i--) {
                written.add(FitMessage.of(
                        random.nextInt(400),
                        FitField.of(0, FitType.ENUM, random.nextInt(255)),
                        FitField.of(1, FitType.UINT16, random.nextInt(0xFFFF)),
                        FitField.of(2, FitType.SINT32, random.nextInt(Integer.MAX_VALUE) - 1_000_000_000L),
                        FitField.of(3, "Klimmzüge ×" + random.nextInt(1000))));
            }

            List<ReadMessage> read = FitReader.read(FitWriter.write(written), MANY);

            assertThat(read).hasSameSizeAs(written);
            for (int i = 0; i < written.size(); i++) {
                assertThat(read.get(i).number()).isEqualTo(written.get(i).number());
                for (FitField field : written.get(i).fields()) {
                    if (field.type() == FitType.STRING) {
                        assertThat(read.get(i).text(field.number())).contains(field.text());
                    } else {
                        assertThat(read.get(i).value(field.number())).hasValue(field.value());
                    }
                }
            }
        }
    }

    @Test
    void messagesOfOneShapeAreDefinedOnce() {
        FitMessage step = FitMessage.of(27, FitField.of(254, FitType.UINT16, 1));

        int one = FitWriter.write(List.of(step)).length;

        assertThat(FitWriter.write(List.of(step, step, step))).hasSize(one + 2 * 3);
    }

    @ParameterizedTest
    @EnumSource
    void aFieldMarkedAsNoneIsNotThere(FitType type) {
        FitField none = type == FitType.STRING ? FitField.of(5, "") : FitField.of(5, type, none(type));

        ReadMessage read = FitReader.read(FitWriter.write(List.of(FitMessage.of(18, none))), MANY)
                .getFirst();

        assertThat(read.value(5)).isEmpty();
        assertThat(read.text(5)).isEmpty();
    }

    @Test
    void aNegativeNumberStaysNegative() {
        List<FitMessage> written = List.of(FitMessage.of(
                20,
                FitField.of(1, FitType.SINT8, -5),
                FitField.of(2, FitType.SINT16, -500),
                FitField.of(3, FitType.SINT64, -5_000_000_000L)));

        ReadMessage read = FitReader.read(FitWriter.write(written), MANY).getFirst();

        assertThat(List.of(
                        read.value(1).orElseThrow(),
                        read.value(2).orElseThrow(),
                        read.value(3).orElseThrow()))
                .containsExactly(-5L, -500L, -5_000_000_000L);
    }

    @Test
    void aTextTooLongForAFieldIsCutBetweenTwoLetters() {
        FitField field = FitField.of(8, "é".repeat(200));

        assertThat(field.text()).isEqualTo("é".repeat(127));
        assertThat(field.text().getBytes(StandardCharsets.UTF_8)).hasSize(254);
    }

    @Test
    void aMomentIsCountedFromTheLastDayOf1989() {
        Instant moment = Instant.parse("2026-11-27T18:30:00Z");

        assertThat(FitTime.of(Instant.parse("1989-12-31T00:00:00Z"))).isZero();
        assertThat(FitTime.instant(FitTime.of(moment))).isEqualTo(moment);
    }

    @Test
    void theChecksumIsThatOfTheField() {
        byte[] digits = "123456789".getBytes(StandardCharsets.US_ASCII);

        assertThat(Crc.of(digits, 0, digits.length)).isEqualTo(0xBB3D);
    }

    private static long none(FitType type) {
        long marked = switch (type) {
            case SINT8 -> 0x7F;
            case SINT16 -> 0x7FFF;
            case SINT32 -> 0x7FFF_FFFF;
            case SINT64 -> Long.MAX_VALUE;
            case UINT8Z, UINT16Z, UINT32Z, UINT64Z, STRING -> 0;
            default -> -1;
        };
        return type.size() == 8 || marked != -1 ? marked : (1L << (8 * type.size())) - 1;
    }
}
