package app.longrun.prescriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrescriptionTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/library/blocks.csv", numLinesToSkip = 1, emptyValue = "")
    void everyLineOfTheBlockLibraryReadsAndWritesTheSame(
            String block,
            int week,
            int deload,
            String session,
            String order,
            String exercise,
            int sets,
            int amount,
            String unit,
            int perSide,
            String intensityType,
            @Nullable String intensityValue,
            int rest,
            @Nullable String tempo,
            String raw,
            @Nullable String basis) {
        Prescription read = Prescription.parse(raw);

        assertThat(read.text()).isEqualTo(raw);
        if (basis != null) {
            read = read.withBasis(Basis.ofCode(basis));
        }
        read = read.withTempo(Tempo.parse(tempo == null ? "" : tempo)).withRest(new Rest(rest));
        String value = intensityValue == null ? "" : intensityValue;
        Intensity intensity = switch (intensityType) {
            case "RPE" -> new Intensity.AtRpe(Rpe.parse(value));
            case "PCT1RM" ->
                new Intensity.PercentOfMax(
                        Percent.parse(value), "TM".equals(basis) ? Basis.TRAINING_MAX : Basis.ONE_REP_MAX);
            case "RM" -> new Intensity.RepMax(Integer.parseInt(value));
            case "BW" -> new Intensity.BodyWeight();
            default -> throw new IllegalArgumentException(intensityType);
        };
        AmountUnit amountUnit = switch (unit) {
            case "reps" -> AmountUnit.REPS;
            case "seconds" -> AmountUnit.SECONDS;
            case "metres" -> AmountUnit.METRES;
            case "contacts" -> AmountUnit.CONTACTS;
            default -> throw new IllegalArgumentException(unit);
        };
        assertThat(read)
                .isEqualTo(new Prescription(
                        sets,
                        new Amount(amount, amountUnit, perSide == 1),
                        intensity,
                        tempo == null ? Tempo.FREE : new Tempo(tempo),
                        new Rest(rest)));
        assertThat(Prescription.parse(read.text()))
                .as("the text keeps the basis")
                .extracting(Prescription::intensity)
                .isEqualTo(intensity);
    }

    @ParameterizedTest
    @CsvSource({
        "' 3x8/side@RPE8 ', 3x8/side@RPE8",
        "'3x8@RPE8,5', 3x8@RPE8.5",
        "'5x4@82,50%', 5x4@82.5%",
        "5x4@82.5%1RM, 5x4@82.5%",
        "4x4@85%TM, 4x4@85%TM",
        "03x08@BW, 3x8@BW",
        "3x8-12@RPE8, 3x8-12@RPE8",
        "3x8-8@RPE8, 3x8@RPE8",
        "3xmax@BW, 3xmax@BW",
        "3xMAX s/side@BW, 3xmax s/side@BW",
        "3x8@RIR2, 3x8@RIR2",
        "'3x8@RIR1,5', 3x8@RIR1.5",
        "3x8@RPE7-8, 3x8@RPE7-8",
        "'3x8@RIR0,5-2', 3x8@RIR0.5-2",
        "'5x4@75-82,50%TM', 5x4@75-82.5%TM",
        "3x20m@2x24kg, 3x20m@2x24kg",
        "3x10/side@52.50lb, 3x10/side@52.5lb",
        "3x15@band Red, 3x15@band red",
        "3x15@band, 3x15@band",
        "3x8, 3x8"
    })
    void looseWritingBecomesTheCanonicalText(String written, String canonical) {
        assertThat(Prescription.parse(written).text()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3x8@",
                "3x8@9x24kg",
                "3x12-8@BW",
                "3x0-8@BW",
                "3x8@0kg",
                "3x8@band tartan",
                "3x8@RIR11",
                "3x8@RPE8-7",
                "3x8@RPE8-8",
                "3x8@RIR2-1",
                "3x8@80-75%",
                "3x8@RPE7-8-9",
                "3x8@8-10RM",
                "3x8@20-24kg",
                "0x8@RPE8",
                "3x0@RPE8",
                "3x8@RPE11",
                "3x8@RPE8.3",
                "3x8k@BW",
                "3x8@RPE",
                "3x8@0%",
                "3x8@250%",
                "3x8@82.555%",
                "3x8@31RM",
                "3x8@0RM",
                "3x8@bw",
                "x8@BW",
                "3x8@BW@BW",
                "-3x8@BW",
                "3x8side@BW"
            })
    void whatIsNoPrescriptionIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Prescription.parse(text));
    }

    @Test
    void onlyAPercentageHasABasis() {
        Prescription byEffort = Prescription.parse("3x8@RPE8");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> byEffort.withBasis(Basis.TRAINING_MAX))
                .withMessageContaining("3x8@RPE8");
    }
}
