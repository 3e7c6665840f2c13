package app.longrun.workouts;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.exercises.Evidence;
import app.longrun.exercises.Family;
import app.longrun.exercises.FitExercise;
import app.longrun.exercises.LegLoad;
import app.longrun.exercises.LoadMode;
import app.longrun.exercises.Movement;
import app.longrun.exercises.MovementId;
import app.longrun.prescriptions.Prescription;
import app.longrun.prescriptions.Rest;
import app.longrun.prescriptions.Tempo;
import app.longrun.workouts.TableDecoder.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Workouts as a decoder reads them that was written from the table alone. */
class WorkoutFitTest {

    private static final Instant NOW = Instant.parse("2026-11-27T18:00:00Z");
    private static final Movement SQUAT =
            movement("Back squat", new FitExercise(28, "squat", 6, "barbell_back_squat", true));
    private static final Movement ZPRESS =
            movement("Z press", new FitExercise(24, "shoulder_press", 1, "nearest", false));

    @Test
    void aFileSaysWhatItIsAndWhen() {
        List<Message> read = decode(Workout.lifting("Strength A", List.of(work("A", SQUAT, "3x5", 180, 100_000))));

        Message id = read.getFirst();
        assertThat(id.number()).isZero();
        assertThat(id.number(0)).as("a workout").isEqualTo(5);
        assertThat(id.number(4))
                .isEqualTo(Duration.between(Instant.parse("1989-12-31T00:00:00Z"), NOW)
                        .toSeconds());
        Message workout = only(read, 26).getFirst();
        assertThat(workout.fields())
                .containsEntry(4, 10L)
                .containsEntry(11, 20L)
                .containsEntry(6, 3L)
                .containsEntry(8, "Strength A");
    }

    @Test
    void setsAreRepetitionsARestAndTheSameAgain() {
        List<Message> steps = steps(Workout.lifting("A", List.of(work("A", SQUAT, "3x5", 180, 102_500))));

        assertThat(steps).hasSize(3);
        assertThat(steps.get(0).fields())
                .containsEntry(254, 0L)
                .containsEntry(0, "Back squat")
                .containsEntry(1, 29L)
                .containsEntry(2, 5L)
                .containsEntry(3, 2L)
                .containsEntry(7, 0L)
                .containsEntry(8, "3x5")
                .containsEntry(10, 28L)
                .containsEntry(11, 6L)
                .as("kilograms times a hundred")
                .containsEntry(12, 10_250L)
                .containsEntry(13, 1L);
        assertThat(steps.get(1).fields())
                .containsEntry(1, 0L)
                .containsEntry(2, 180_000L)
                .containsEntry(7, 1L);
        assertThat(steps.get(2).fields())
                .containsEntry(1, 6L)
                .containsEntry(2, 0L)
                .containsEntry(4, 3L);
    }

    @Test
    void thoseThatTakeTurnsShareTheirRestAndTheLongerOneGoesOnAlone() {
        List<Message> steps = steps(Workout.lifting(
                "A",
                List.of(
                        work("A1", SQUAT, "3x5", 90, 100_000),
                        work("A2", ZPRESS, "2x8/side", 60, null),
                        work("B", SQUAT, "1x20s", 0, null))));

        assertThat(steps).extracting(step -> step.number(1)).containsExactly(29L, 29L, 0L, 6L, 29L, 0L, 0L);
        assertThat(steps.get(1).fields()).as("both sides").containsEntry(2, 16L).doesNotContainKey(12);
        assertThat(steps.get(3).fields()).containsEntry(2, 0L).containsEntry(4, 2L);
        assertThat(steps.get(6).fields()).as("a hold of 20 s").containsEntry(2, 20_000L);
    }

    @Test
    void theRealNameStandsBesideTheNearestTheProfileKnowsAndOnlyOnce() {
        List<Message> titles = only(
                decode(Workout.lifting(
                        "A", List.of(work("A", ZPRESS, "3x5", 60, null), work("B", ZPRESS, "3x5", 60, null)))),
                264);

        assertThat(titles)
                .singleElement()
                .extracting(Message::fields)
                .isEqualTo(Map.of(254, 0L, 0, 24L, 1, 1L, 2, "Z press"));
    }

    @Test
    void asMuchAsPossibleEndsWhenTheLifterSaysSo() {
        assertThat(steps(Workout.lifting("A", List.of(work("A", SQUAT, "1xmax", 0, null)))))
                .singleElement()
                .extracting(step -> step.number(1))
                .isEqualTo(5L);
    }

    @Test
    void aRunIsADistanceOrElseATime() {
        assertThat(steps(Workout.run("Long run", "Easy all the way", 110, 21_100))
                        .getFirst()
                        .fields())
                .containsEntry(1, 1L)
                .containsEntry(2, 2_110_000L);
        List<Message> timed = decode(Workout.run("Easy run", "", 45, null));
        assertThat(only(timed, 27).getFirst().fields()).containsEntry(1, 0L).containsEntry(2, 2_700_000L);
        assertThat(only(timed, 26).getFirst().fields()).containsEntry(4, 1L);
    }

    private static List<Message> steps(Workout workout) {
        return only(decode(workout), 27);
    }

    private static List<Message> decode(Workout workout) {
        return TableDecoder.decode(workout.fit(NOW));
    }

    private static List<Message> only(List<Message> read, int number) {
        return read.stream().filter(message -> message.number() == number).toList();
    }

    private static LiftedWork work(String position, Movement movement, String text, int rest, @Nullable Integer grams) {
        Prescription written = Prescription.parse(text);
        return new LiftedWork(
                position,
                movement,
                new Prescription(written.sets(), written.amount(), written.intensity(), Tempo.FREE, new Rest(rest)),
                grams);
    }

    private static Movement movement(String name, FitExercise fit) {
        return new Movement(
                new MovementId("m"),
                name,
                Family.SQUAT_AND_LUNGE,
                "",
                "",
                false,
                Set.of(LoadMode.WEIGHT),
                0,
                null,
                null,
                fit,
                null,
                Map.of(),
                LegLoad.HEAVY,
                List.of(),
                "",
                Evidence.A);
    }
}
