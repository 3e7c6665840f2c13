package app.longrun.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.Role;
import app.longrun.platform.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ClassTemplatesTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private ClassTemplates templates;

    private Someone coach;
    private Someone elsewhere;

    @BeforeEach
    void openTwoGyms() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        elsewhere = gyms.join(gyms.open(), "Bo Coach", Role.COACH);
    }

    @ParameterizedTest
    @CsvSource({
        "EC-1, 236, 0, 3, false",
        "EC-2, 322, 10, 2, true",
        "EC-3, 300, 0, 2, false",
        "EC-4, 336, 56, 2, true",
        "EC-5, 292, 0, 3, true",
        "EC-6, 350, 0, 1, true",
        "EC-7, 380, 0, 3, true",
        "EC-8, 110, 0, 1, false"
    })
    void aCopyOfTheLibraryCountsWhatTheLibraryPrints(
            String code, int load, int contacts, int legLoad, boolean isQuality) {
        TemplateDraft copy = copied(coach, code);

        ClassFigures figures = ClassFigures.of(copy, gyms.as(coach, templates::items));
        assertThat(figures).isEqualTo(new ClassFigures(copy.minutes(), load, contacts, legLoad, isQuality));
    }

    @Test
    void theShelfHoldsTheGymsOwnAndTheLibrary() {
        copied(coach, "EC-4");

        TemplateShelf shelf = gyms.as(coach, templates::shelf);
        assertThat(shelf.own()).singleElement().satisfies(card -> {
            assertThat(card.name()).isEqualTo("Hills and bounds");
            assertThat(card.plannedLoad()).isEqualTo(336);
            assertThat(card.isQuality()).isTrue();
        });
        assertThat(shelf.library())
                .extracting(TemplateCard::libraryCode)
                .containsExactly("EC-1", "EC-2", "EC-3", "EC-4", "EC-5", "EC-6", "EC-7", "EC-8");
        assertThat(gyms.as(elsewhere, templates::shelf).own()).isEmpty();
    }

    @Test
    void aSecondCopyGetsANumber() {
        copied(coach, "EC-1");

        assertThat(copied(coach, "EC-1").name()).isEqualTo("Aerobic base and posterior chain 2");
    }

    @Test
    void aCopyKeepsEveryLevelOfTheLibrary() {
        TemplateDraft copy = copied(coach, "EC-1");

        List<LineDraft> rotation = copy.segments().get(1).lines();
        assertThat(rotation.stream().filter(line -> line.line() == 1))
                .extracting(LineDraft::level, LineDraft::movement, LineDraft::amount, LineDraft::unit)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ScalingLevel.RX, "Run", "1", LineUnit.KILOMETRES),
                        org.assertj.core.groups.Tuple.tuple(ScalingLevel.SCALED, "Run", "800", LineUnit.METRES),
                        org.assertj.core.groups.Tuple.tuple(
                                ScalingLevel.BEGINNER, "Run-walk, alternating", "6", LineUnit.MINUTES));
        assertThat(rotation.stream().filter(line -> line.line() == 2))
                .extracting(LineDraft::choice)
                .containsExactly(1, 2);
    }

    @Test
    void anotherGymFindsNothingAndCanSaveNothing() {
        TemplateDraft mine = copied(coach, "EC-2");
        TemplateId id = java.util.Objects.requireNonNull(mine.id());

        assertThat(gyms.as(elsewhere, () -> templates.find(id))).isEmpty();
        assertThatThrownBy(() -> gyms.as(elsewhere, () -> templates.save(mine)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("templates.unknown"));
    }

    @Test
    void whatIsChangedIsSavedAndTheRestStaysTheRowItWas() {
        TemplateDraft draft = copied(coach, "EC-6");
        SegmentDraft main = draft.segments().get(1);
        LineDraft run = main.lines().getFirst();
        LineDraft longer = new LineDraft(
                run.id(),
                1,
                1,
                ScalingLevel.RX,
                "row",
                "3.5",
                LineUnit.MINUTES,
                false,
                "",
                "hard",
                "Z5",
                0,
                "5 rounds");
        List<LineDraft> lines =
                Stream.concat(Stream.of(longer), main.lines().stream().skip(1)).toList();
        TemplateDraft changed = draft.withSegments(List.of(
                draft.segments().get(1).withLines(lines),
                draft.segments().get(0),
                draft.segments().get(2),
                draft.segments().get(3)));

        TemplateId id = gyms.as(coach, () -> templates.save(changed));

        TemplateDraft saved = gyms.as(coach, () -> templates.find(id)).orElseThrow();
        assertThat(saved.segments())
                .extracting(SegmentDraft::id)
                .containsExactlyElementsOf(
                        changed.segments().stream().map(SegmentDraft::id).toList());
        assertThat(saved.segments().getFirst().lines().getFirst().movement()).isEqualTo("Row, ergometer");
        assertThat(saved.segments().getFirst().lines()).hasSameSizeAs(main.lines());
        assertThat(saved.version()).isGreaterThan(draft.version());
    }

    @Test
    void twoCoachesWhoSaveTheSameTemplateAreToldSo() {
        TemplateDraft seen = copied(coach, "EC-3");
        gyms.as(coach, () -> templates.save(seen.named("Forty minutes steady")));

        assertThatThrownBy(() -> gyms.as(coach, () -> templates.save(seen.named("Long and slow"))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("templates.conflict"));
        assertThat(gyms.as(coach, templates::shelf).own())
                .extracting(TemplateCard::name)
                .containsExactly("Forty minutes steady");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNothingIsStored() {
        LineDraft unknown = new LineDraft(
                null, 1, 1, ScalingLevel.RX, "Flying carpet", "ten", LineUnit.REPS, false, "", "", "", -5, "");
        LineDraft leftOut =
                new LineDraft(null, 2, 1, ScalingLevel.RX, "Run", "0", LineUnit.MINUTES, false, "", "", "", null, "");
        LineDraft orphan = LineDraft.empty(3, 1, ScalingLevel.BEGINNER);
        TemplateDraft wrong = new TemplateDraft(
                null,
                0,
                null,
                " ",
                60,
                "Something",
                "none",
                "",
                false,
                List.of(new SegmentDraft(null, "Main", 20, "Z9", 11, "", List.of(unknown, leftOut, orphan))));

        assertThatThrownBy(() -> gyms.as(coach, () -> templates.save(wrong)))
                .isInstanceOfSatisfying(
                        UnsoundDraftException.class,
                        unsound -> assertThat(unsound.problems())
                                .extracting(DraftProblem::at)
                                .containsExactlyInAnyOrder(
                                        "name",
                                        "minutes",
                                        "segments[0].zone",
                                        "segments[0].rpe",
                                        "segments[0].lines[0].amount",
                                        "segments[0].lines[0].rest",
                                        "segments[0].lines[0].movement",
                                        "segments[0].lines[1].amount",
                                        "segments[0].lines[2].movement",
                                        "segments[0].lines[2].movement"));
        assertThat(gyms.as(coach, templates::shelf).own()).isEmpty();
    }

    @Test
    void aNameIsTakenOncePerGym() {
        copied(coach, "EC-8");
        TemplateDraft other = copied(coach, "EC-7");

        assertThatThrownBy(() ->
                        gyms.as(coach, () -> templates.save(other.named("Reset: mobility, posture and easy aerobic"))))
                .isInstanceOfSatisfying(
                        UnsoundDraftException.class,
                        unsound -> assertThat(unsound.problems())
                                .extracting(DraftProblem::key)
                                .containsExactly("templates.draft.name.taken"));
        assertThat(copied(elsewhere, "EC-8").name()).isEqualTo("Reset: mobility, posture and easy aerobic");
    }

    @Test
    void aMemberWritesNoClasses() {
        Someone runner = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);

        assertThatThrownBy(() -> gyms.as(runner, templates::shelf)).isInstanceOf(NotAllowedException.class);
    }

    private TemplateDraft copied(Someone who, String code) {
        return gyms.as(who, () -> templates.find(templates.copyFromLibrary(code)))
                .orElseThrow();
    }
}
