package app.longrun.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.Role;
import app.longrun.identity.SystemActor;
import app.longrun.identity.SystemDoor;
import app.longrun.people.Trail;
import app.longrun.platform.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class MovementDeskTest {

    private static final MovementId SQUAT = new MovementId("back_squat");

    @Autowired
    private TestGyms gyms;

    @Autowired
    private MovementDesk desk;

    @Autowired
    private Movements movements;

    @Autowired
    private Substitutions substitutions;

    @Autowired
    private StatementCount statements;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private SystemDoor door;

    @Autowired
    private Trail trail;

    private Someone coach;
    private Someone elsewhere;

    @BeforeEach
    void twoGyms() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        elsewhere = gyms.join(gyms.open(), "Cleo Elsewhere", Role.COACH);
    }

    @Test
    void aMovementOfTheGymsOwnStandsInTheLibraryFromTheNextCallOn() {
        MovementId id = save(sandbag());

        assertThat(id).hasToString("own_sandbag_carry_heavy");
        Movement carry = gyms.as(coach, () -> movements.find(" SANDBAG  hug ")).orElseThrow();
        assertThat(carry.id()).isEqualTo(id);
        assertThat(carry.family()).isEqualTo(Family.CORE);
        assertThat(carry.loadModes()).containsExactlyInAnyOrder(LoadMode.WEIGHT, LoadMode.DISTANCE);
        assertThat(carry.easier()).contains(new MovementId("suitcase_carry"));
        assertThat(carry.injuryCodes()).isEqualTo(Map.of(InjuryCondition.LBP, InjuryCode.AVOID));
        assertThat(carry.evidence()).isEqualTo(Evidence.UNGRADED);
        assertThat(carry.upkeep().origin()).isEqualTo(Origin.OWN);
        assertThat(carry.upkeep().media()).hasToString("https://example.org/carry");
        assertThat(gyms.as(coach, movements::all)).contains(carry).hasSize(116);
        assertThat(gyms.as(coach, () -> movements.chain(id)))
                .extracting(step -> step.id().value())
                .containsExactly("dead_bug", "pallof", "suitcase_carry", "own_sandbag_carry_heavy");
        assertThat(trail.of(coach)).containsExactly("created movement: Sandbag carry, heavy");
    }

    @Test
    void anotherGymSeesNothingOfItByIdAliasChainOrDesk() {
        MovementId id = save(sandbag());
        adapt("Back squat, our way");

        assertThat(gyms.as(elsewhere, movements::evenHidden)).hasSize(115);
        assertThat(gyms.as(elsewhere, () -> movements.byId(id))).isEmpty();
        assertThat(gyms.as(elsewhere, () -> movements.sheet(id))).isEmpty();
        assertThat(gyms.as(elsewhere, () -> movements.find("sandbag hug"))).isEmpty();
        assertThat(gyms.as(elsewhere, () -> movements.find("back squat, our way")))
                .isEmpty();
        assertThat(gyms.as(elsewhere, () -> movements.chain(id))).isEmpty();
        assertThat(gyms.as(elsewhere, () -> substitutions.of(id, Set.of()))).isEmpty();
        assertThat(gyms.as(elsewhere, () -> desk.draft(id))).isEmpty();
        assertThat(gyms.as(elsewhere, () -> movements.byId(SQUAT)).orElseThrow().name())
                .isEqualTo("Back squat");
        assertThatThrownBy(() -> as(elsewhere, () -> desk.putAway(id))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> gyms.as(elsewhere, () -> desk.save(draft(coach, id))))
                .isInstanceOf(Refusal.class);

        assertThat(gyms.as(elsewhere, () -> desk.save(sandbag())))
                .as("the same name and id are free in the other gym")
                .isEqualTo(id);
        assertThat(gyms.as(coach, () -> movements.byId(id))).isPresent();
    }

    @Test
    void aChangeOfALibraryMovementIsThisGymsAloneAndTheRestStaysTheLibrarys() {
        adapt("Back squat, our way");

        Movement ours = gyms.as(coach, () -> movements.byId(SQUAT)).orElseThrow();
        assertThat(ours.name()).isEqualTo("Back squat, our way");
        assertThat(ours.legLoad()).isEqualTo(LegLoad.LOADED);
        assertThat(ours.advice(InjuryCondition.HAM)).contains(InjuryCode.AVOID);
        assertThat(ours.equipment()).isEqualTo("barbell, rack");
        assertThat(ours.aliases()).contains("bsq", "back squat", "our squat");
        assertThat(ours.upkeep().origin()).isEqualTo(Origin.ADAPTED);
        assertThat(gyms.as(coach, () -> movements.find("Back squat"))).contains(ours);
        assertThat(gyms.as(coach, () -> movements.find("our squat"))).contains(ours);

        save(gyms.as(elsewhere, () -> desk.draft(SQUAT)).orElseThrow().over(draft(coach, SQUAT)));
        assertThat(gyms.as(coach, () -> movements.byId(SQUAT)))
                .as("what is typed back to the library's words is the library's again")
                .isEqualTo(gyms.as(elsewhere, () -> movements.byId(SQUAT)));
    }

    @Test
    void whatIsPutAwayIsOfferedNoMoreAndReadableForEver() {
        MovementId id = save(sandbag());
        as(coach, () -> desk.putAway(id));
        as(coach, () -> desk.putAway(SQUAT));

        assertThat(gyms.as(coach, movements::all))
                .hasSize(114)
                .noneMatch(movement -> movement.id().equals(id))
                .noneMatch(movement -> movement.id().equals(SQUAT));
        assertThat(gyms.as(coach, () -> movements.byId(id)).orElseThrow().name())
                .isEqualTo("Sandbag carry, heavy");
        assertThat(gyms.as(coach, () -> movements.find("back squat"))).isPresent();
        assertThat(gyms.as(coach, () -> movements.chain(new MovementId("goblet_squat"))))
                .extracting(step -> step.id().value())
                .containsExactly("box_squat_bw", "goblet_squat", "front_squat");
        assertThat(gyms.as(elsewhere, movements::all)).hasSize(115);

        as(coach, () -> desk.bringBack(id));
        as(coach, () -> desk.bringBack(SQUAT));
        assertThat(gyms.as(coach, movements::all)).hasSize(116);
        assertThat(trail.of(coach)).endsWith("restored movement: Back squat");
    }

    @Test
    void aWordIsMadeAMovementInPassingAndCountsAsUnchecked() {
        Movement flip = gyms.as(
                coach,
                () -> desk.create(new NewMovement("Tyre flip", Family.SQUAT_AND_LUNGE, Set.of(LoadMode.WEIGHT), null)));

        assertThat(flip.legLoad()).isEqualTo(LegLoad.LOADED);
        assertThat(flip.upkeep().isChecked()).isFalse();
        assertThat(gyms.as(coach, () -> movements.find("tyre flip"))).contains(flip);
        assertThat(gyms.as(coach, () -> desk.create(NewMovement.named("Tyre drag")))
                        .legLoad())
                .isEqualTo(LegLoad.LIGHT);

        save(draft(coach, flip.id()));
        assertThat(gyms.as(coach, () -> movements.byId(flip.id()))
                        .orElseThrow()
                        .upkeep()
                        .isChecked())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "CORE,            '',     BW,       0, NONE",
        "PLYOMETRIC,      '',     contacts, 1, LIGHT",
        "SQUAT_AND_LUNGE, '',     BW,       0, LIGHT",
        "SQUAT_AND_LUNGE, kg,     kg,       0, LOADED",
        "CALF_AND_ANKLE,  band,   band,     0, LOADED",
        "POSTERIOR_CHAIN, metres, metres,   0, LIGHT",
    })
    void whatIsNotSaidFollowsFromFamilyAndLoad(Family family, String said, String mode, int contacts, LegLoad legLoad) {
        MovementDraft draft = new NewMovement(
                        "Log clean", family, said.isEmpty() ? Set.of() : Set.of(LoadMode.of(said)), null)
                .draft();

        assertThat(draft.loadModes()).containsExactly(LoadMode.of(mode));
        assertThat(draft.contactsPerRep()).isEqualTo(contacts);
        assertThat(draft.legLoad()).isEqualTo(legLoad);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Back Squat       | name exercises.draft.taken [Back Squat, Back squat]",
                "rdl              | name exercises.draft.taken [rdl, Romanian deadlift, barbell]",
                "rower            | name exercises.draft.taken [rower, Row, ergometer]",
                "21-15-9          | name exercises.draft.word [21-15-9]",
                "x                | name exercises.draft.word [x]",
                "Press <b>        | name exercises.draft.word [Press <b>]",
                "a;b cd           | name exercises.draft.word [a;b cd]",
                "''               | name exercises.draft.missing []",
            })
    void aWordMeansOneThingAndIsAWord(String typed, String problem) {
        assertThatThrownBy(() -> save(MovementDraft.named(typed)))
                .isInstanceOfSatisfying(
                        UnsoundMovementException.class,
                        unsound -> assertThat(words(unsound.problems())).containsExactly(problem));
        assertThat(gyms.as(coach, movements::evenHidden)).hasSize(115);
    }

    @Test
    void theWordsOfWhatIsPutAwayStayTaken() {
        MovementId id = save(sandbag());
        as(coach, () -> desk.putAway(id));

        assertThatThrownBy(() -> save(MovementDraft.named("sandbag hug")))
                .isInstanceOfSatisfying(
                        UnsoundMovementException.class,
                        unsound -> assertThat(words(unsound.problems()))
                                .containsExactly("name exercises.draft.taken [sandbag hug, Sandbag carry, heavy]"));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNothingIsStored() {
        MovementDraft wrong = new MovementDraft(
                null,
                0,
                "Log press " + "x".repeat(80),
                Family.POSTURE,
                "m".repeat(121),
                "e".repeat(121),
                false,
                Set.of(),
                2,
                LegLoad.NONE,
                "p".repeat(301),
                "no such lift",
                "nowhere",
                Map.of(),
                List.of("bsq", "Log, pressed"),
                "http://example.org");

        assertThatThrownBy(() -> save(wrong))
                .isInstanceOfSatisfying(
                        UnsoundMovementException.class,
                        unsound -> assertThat(unsound.problems())
                                .extracting(MovementProblem::field)
                                .contains(
                                        "name",
                                        "loadModes",
                                        "contacts",
                                        "muscles",
                                        "equipment",
                                        "purpose",
                                        "easier",
                                        "harder",
                                        "aliases",
                                        "media"));
        assertThat(gyms.as(coach, movements::evenHidden)).hasSize(115);
    }

    @Test
    void noChainLeadsRoundInACircle() {
        MovementId one = save(MovementDraft.named("Log lift one"));
        MovementId two = save(neighbours(MovementDraft.named("Log lift two"), "Log lift one", ""));
        MovementId three = save(neighbours(MovementDraft.named("Log lift three"), "own_log_lift_two", "Back squat"));

        assertProblem(
                neighbours(draft(coach, one), "Log lift three", ""),
                "easier exercises.draft.chain.circle [Log lift one > Log lift three > Log lift two > Log lift one]");
        assertProblem(neighbours(draft(coach, one), "Log lift one", ""), "easier exercises.draft.neighbour.self []");
        assertProblem(
                neighbours(draft(coach, one), "Back squat", ""),
                "harder exercises.draft.chain.both [Back squat, Log lift three]");
        assertProblem(
                neighbours(draft(coach, two), "Goblet squat", "Box squat, body weight"),
                "harder exercises.draft.chain.both [Goblet squat, Log lift two]");
        assertThat(gyms.as(coach, () -> movements.chain(three)))
                .extracting(step -> step.id().value())
                .containsExactly("own_log_lift_one", "own_log_lift_two", "own_log_lift_three", "back_squat");
    }

    @Test
    void whoSavesSecondIsToldAndNothingIsOverwritten() {
        Someone second = gyms.join(coach.gym(), "Siri Second", Role.COACH);
        MovementId id = save(sandbag());
        MovementDraft read = draft(coach, id);
        MovementDraft untouched = draft(coach, SQUAT);
        gyms.as(second, () -> desk.save(Drafts.renamed(draft(second, id), "Sandbag walk, heavy")));
        gyms.as(second, () -> desk.save(Drafts.renamed(untouched, "Squat with a bar")));

        assertThatThrownBy(() -> save(Drafts.renamed(read, "Heavy sandbag carry")))
                .isInstanceOfSatisfying(StaleMovementException.class, stale -> {
                    assertThat(stale.current().name()).isEqualTo("Sandbag walk, heavy");
                    assertThat(read.differences(stale.current())).containsExactly("name");
                    save(Drafts.renamed(read, "Heavy sandbag carry").over(stale.current()));
                });
        assertThatThrownBy(() -> save(Drafts.renamed(untouched, "Bar squat")))
                .isInstanceOf(StaleMovementException.class);
        assertThat(gyms.as(coach, () -> movements.byId(id)).orElseThrow().name())
                .isEqualTo("Heavy sandbag carry");
        assertThat(gyms.as(coach, () -> movements.byId(SQUAT)).orElseThrow().name())
                .isEqualTo("Squat with a bar");
    }

    @Test
    void theLibraryCostsNoStatementOnceItIsKnown() {
        assertThat(statements.of(() -> gyms.as(elsewhere, movements::all))).isEmpty();
        save(sandbag());

        assertThat(statements.of(() -> gyms.as(coach, movements::all))).hasSize(2);
        assertThat(statements.of(() -> gyms.as(coach, movements::all))).isEmpty();
        assertThat(statements.of(() -> gyms.as(coach, () -> movements.find("sandbag hug"))))
                .isEmpty();
        assertThat(statements.of(() -> gyms.as(elsewhere, movements::all))).isEmpty();
    }

    @Test
    void whatIsTakenBackWasNeverInAnybodysLibrary() {
        save(MovementDraft.named("Log lift"));

        List<Movement> seenInside = within(coach, status -> {
            desk.create(NewMovement.named("Log carry"));
            status.setRollbackOnly();
            return movements.evenHidden();
        });

        assertThat(seenInside).as("one sees what one has just made").hasSize(117);
        assertThat(gyms.as(coach, movements::evenHidden)).hasSize(116);
        assertThat(gyms.as(coach, () -> movements.find("log carry"))).isEmpty();
    }

    @Test
    void membersReadAndOnlyCoachesWrite() {
        Someone runner = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);
        MovementId id = save(sandbag());

        assertThat(gyms.as(runner, () -> movements.sheet(id))).isPresent();
        assertThatThrownBy(() -> gyms.as(runner, () -> desk.save(sandbag()))).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> gyms.as(runner, () -> desk.draft(id))).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void namesOfManyKindsGiveIdsOfOneForm() {
        assertThat(save(MovementDraft.named("Übung mit Gerät"))).hasToString("own_ubung_mit_gerat");
        assertThat(save(MovementDraft.named("深蹲举重"))).hasToString("own_movement");
        assertThat(save(MovementDraft.named("硬拉推举"))).hasToString("own_movement_2");
        assertThat(MovementId.from("own_movement_2").orElseThrow().isOwn()).isTrue();
        assertThat(MovementId.from("Own-2; drop table")).isEmpty();
    }

    private void assertProblem(MovementDraft draft, String problem) {
        assertThatThrownBy(() -> save(draft))
                .isInstanceOfSatisfying(
                        UnsoundMovementException.class,
                        unsound -> assertThat(words(unsound.problems())).containsExactly(problem));
    }

    private static List<String> words(List<MovementProblem> problems) {
        return problems.stream()
                .map(problem -> problem.field() + " " + problem.key() + " " + problem.arguments())
                .toList();
    }

    private MovementId save(MovementDraft draft) {
        return gyms.as(coach, () -> desk.save(draft));
    }

    private MovementDraft draft(Someone who, MovementId id) {
        return gyms.as(who, () -> desk.draft(id)).orElseThrow();
    }

    private void as(Someone who, Runnable work) {
        gyms.as(who, (Callable<Optional<Object>>) () -> {
            work.run();
            return Optional.empty();
        });
    }

    /** In one transaction of the gym, as work of the application's own is done. */
    private <T> T within(Someone who, TransactionCallback<T> work) {
        T result = door.within(
                SystemActor.DEMO, who.gym().id(), () -> new TransactionTemplate(transactions).execute(work));
        return Objects.requireNonNull(result);
    }

    private void adapt(String name) {
        MovementDraft read = draft(coach, SQUAT);
        save(new MovementDraft(
                read.id(),
                read.version(),
                name,
                read.family(),
                read.primaryMuscles(),
                read.equipment(),
                read.isUnilateral(),
                read.loadModes(),
                read.contactsPerRep(),
                LegLoad.LOADED,
                "Builds leg strength with a bar that we rack high on the shoulders",
                read.easier(),
                read.harder(),
                Map.of(InjuryCondition.HAM, InjuryCode.AVOID),
                List.of("our squat"),
                "https://example.org/squat"));
    }

    private static MovementDraft neighbours(MovementDraft draft, String easier, String harder) {
        return new MovementDraft(
                draft.id(),
                draft.version(),
                draft.name(),
                draft.family(),
                draft.primaryMuscles(),
                draft.equipment(),
                draft.isUnilateral(),
                draft.loadModes(),
                draft.contactsPerRep(),
                draft.legLoad(),
                draft.purpose(),
                easier,
                harder,
                draft.injuries(),
                draft.aliases(),
                draft.media());
    }

    private static MovementDraft sandbag() {
        return new MovementDraft(
                null,
                0,
                "Sandbag carry,  heavy",
                Family.CORE,
                "obliques, back",
                "sandbag",
                true,
                Set.of(LoadMode.WEIGHT, LoadMode.DISTANCE),
                0,
                LegLoad.LOADED,
                "Keeps the trunk upright under an awkward load",
                "Suitcase carry",
                "",
                Map.of(InjuryCondition.LBP, InjuryCode.AVOID),
                List.of("Sandbag hug", "sandbag hug", " "),
                "https://example.org/carry");
    }
}
