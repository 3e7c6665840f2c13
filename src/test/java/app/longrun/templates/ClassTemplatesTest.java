package app.longrun.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.exercises.MovementDesk;
import app.longrun.exercises.NewMovement;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.Role;
import app.longrun.platform.Refusal;
import app.longrun.prescriptions.whiteboard.reading.Reading;
import java.util.List;
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

    @Autowired
    private StatementCount statements;

    @Autowired
    private MovementDesk movements;

    private Someone coach;
    private Someone elsewhere;

    @BeforeEach
    void openTwoGyms() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        elsewhere = gyms.join(gyms.open(), "Bo Coach", Role.COACH);
    }

    @ParameterizedTest
    @CsvSource({
        "EC-1, 236, 0, 3, false, false",
        "EC-2, 322, 10, 2, true, false",
        "EC-3, 300, 0, 2, false, false",
        "EC-4, 336, 56, 2, true, false",
        "EC-5, 292, 0, 3, true, true",
        "EC-6, 350, 0, 1, true, false",
        "EC-7, 380, 0, 3, true, true",
        "EC-8, 110, 0, 1, false, false"
    })
    void aCopyOfTheLibraryCountsWhatTheLibraryPrints(
            String code, int load, int contacts, int legLoad, boolean isQuality, boolean isHeavyLower) {
        TemplateDraft copy = copied(coach, code);

        TemplateReading read = gyms.as(coach, () -> templates.read(copy.text(), copy.isHard()));
        assertThat(read.figures())
                .isEqualTo(new ClassFigures(copy.minutes(), load, contacts, legLoad, isQuality, isHeavyLower));
        assertThat(read.reading().lines()).noneMatch(Reading.ReadLine::isOpen);
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

        List<LineDraft> rotation = gyms.as(coach, () -> templates.read(copy.text(), false))
                .parts()
                .get(1)
                .lines();
        assertThat(rotation.stream().filter(line -> line.line() == 1))
                .extracting(LineDraft::level, LineDraft::movement, LineDraft::amount, LineDraft::unit)
                .containsExactly(
                        tuple(ScalingLevel.RX, "run", "1", LineUnit.KILOMETRES),
                        tuple(ScalingLevel.SCALED, "run", "800", LineUnit.METRES),
                        tuple(ScalingLevel.BEGINNER, "run_walk", "6", LineUnit.MINUTES));
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
    void everyCharacterIsStoredAsItWasTypedAndALineNobodyKnowsStopsNothing() {
        String text = "warm up 10 min z1\n\n  500m row   ;)\n10 flying carpets !!\n";
        TemplateDraft typed = TemplateDraft.empty().named("Carpets").written(text);

        TemplateId id = gyms.as(coach, () -> templates.save(typed));

        assertThat(gyms.as(coach, () -> templates.find(id)).orElseThrow().text())
                .isEqualTo(text);
        assertThat(gyms.as(coach, templates::shelf).own())
                .extracting(TemplateCard::name)
                .containsExactly("Carpets");
    }

    @Test
    void aMovementTheLibraryLacksKeepsItsNumbersAndStaysOpen() {
        String text = "# Conditioning | 12 min\nAMRAP 12:\n12 T2B\n10 Push-up";

        TemplateReading read = gyms.as(coach, () -> templates.read(text, false));

        assertThat(read.open()).isEqualTo(1);
        assertThat(read.reading().lines().get(2).offers()).isNotEmpty();
        assertThat(read.parts().getFirst().lines())
                .extracting(LineDraft::movement)
                .containsExactly("push_up");
    }

    @Test
    void aChangedLineIsWrittenInItsPlaceAndTheRestStaysTheRowItWas() {
        TemplateDraft typed = TemplateDraft.empty()
                .named("Rows")
                .written("# Conditioning | 20 min | Z3 | RPE 6\n3 rounds:\n400 m Run\n12 Air squat\n10 Push-up");
        TemplateId id = gyms.as(coach, () -> templates.save(typed));
        TemplateDraft seen = gyms.as(coach, () -> templates.find(id)).orElseThrow();

        List<String> written = statements
                .of(() -> gyms.as(
                        coach, () -> templates.save(seen.written(seen.text().replace("12 Air", "15 Air")))))
                .stream()
                .filter(statement -> statement.contains("class_line") || statement.contains("class_segment"))
                .filter(statement -> !statement.startsWith("select"))
                .toList();

        assertThat(written).singleElement().asString().startsWith("update");
        assertThat(gyms.as(coach, () -> templates.find(id)).orElseThrow().version())
                .isGreaterThan(seen.version());
    }

    @Test
    void aSaveThatSaysNothingNewIsNoVersion() {
        TemplateDraft seen = copied(coach, "EC-3");

        gyms.as(coach, () -> templates.save(seen));

        assertThat(gyms.as(coach, () -> templates.find(seen.knownId()))).hasValue(seen.at(1));
    }

    @Test
    void aReadingAsksForTheGymsMovementsOnceAndAnewWhenTheyChange() {
        gyms.as(coach, () -> movements.create(NewMovement.named("Sqats")));
        gyms.as(coach, () -> templates.read("12x sqats", false));

        assertThat(statements.of(() -> gyms.as(coach, () -> templates.read("12x sqats", false))))
                .noneMatch(statement -> statement.contains("gym.movement"));
        assertThat(openLines("12x flying carpets")).isOne();
        gyms.as(coach, () -> movements.create(NewMovement.named("Flying carpet")));
        assertThat(openLines("12x flying carpets")).isZero();
        assertThat(gyms.as(elsewhere, () -> templates.read("12x flying carpets", false))
                        .open())
                .isOne();
    }

    private long openLines(String text) {
        return gyms.as(coach, () -> templates.read(text, false)).open();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNothingIsStored() {
        TemplateDraft wrong =
                new TemplateDraft(null, 0, null, " ", 4, "x".repeat(501), "goals", "", false, "#".repeat(20_001));

        assertThatThrownBy(() -> gyms.as(coach, () -> templates.save(wrong)))
                .isInstanceOfSatisfying(
                        UnsoundDraftException.class,
                        unsound -> assertThat(unsound.problems())
                                .extracting(DraftProblem::at)
                                .containsExactly("name", "intent", "text", "minutes", "scoreType"));
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
