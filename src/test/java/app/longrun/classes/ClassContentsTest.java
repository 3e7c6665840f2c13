package app.longrun.classes;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.identity.Role;
import app.longrun.platform.WeightUnit;
import app.longrun.templates.ClassTemplates;
import app.longrun.templates.ShownBoard;
import app.longrun.templates.ShownLine;
import app.longrun.templates.ShownPart;
import app.longrun.templates.TemplateDraft;
import app.longrun.templates.TemplateId;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ClassContentsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String BOARD = """
            Bring a towel
            # Strength: Legs | 20 min | Z2 | RPE 7
            3x8 Back squat @ RPE 7
              Scaled: 3x8 Goblet squat
            10 flying carpets !!""";

    @Autowired
    private TestGyms gyms;

    @Autowired
    private ClassTemplates templates;

    @Autowired
    private Schedule schedule;

    @Autowired
    private ClassContents contents;

    @Autowired
    private ClassVersions versions;

    @Autowired
    private StatementCount statements;

    private Someone coach;
    private Someone runner;
    private Someone elsewhere;
    private TemplateId template;
    private LocalDateTime now;

    @BeforeEach
    void writeAClass() {
        coach = gyms.join(gyms.open(PARIS.getId(), WeightUnit.KG), "Ana Coach", Role.COACH);
        runner = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);
        elsewhere = gyms.join(gyms.open(), "Cy Everything", Role.COACH, Role.MEMBER, Role.OWNER);
        now = LocalDateTime.now(PARIS).truncatedTo(ChronoUnit.MINUTES);
        TemplateDraft empty = TemplateDraft.empty();
        template = gyms.as(
                coach,
                () -> templates.save(new TemplateDraft(
                        null,
                        0,
                        null,
                        "Legs",
                        60,
                        "For hills",
                        "none",
                        "SECRET: watch Ben's knee",
                        empty.isHard(),
                        BOARD)));
    }

    @Test
    void aMemberReadsEveryLineOfTheWhiteboardByPart() {
        ShownBoard board = board(put(null)).orElseThrow();

        assertThat(board.parts())
                .containsExactly(
                        new ShownPart("", 0, "", "", List.of(new ShownLine("Bring a towel", false))),
                        new ShownPart(
                                "Legs",
                                20,
                                "Z2",
                                "RPE 7",
                                List.of(
                                        new ShownLine("3x8 Back squat @ RPE 7", false),
                                        new ShownLine("Scaled: 3x8 Goblet squat", true),
                                        new ShownLine("10 flying carpets !!", false))));
    }

    @Test
    void whatCoachesNoteToEachOtherReachesNoMember() {
        ClassId id = put(null);

        List<String> asked = statements.of(() ->
                assertThat(gyms.as(runner, () -> contents.of(id)).toString()).doesNotContain("SECRET"));
        assertThat(asked).noneMatch(statement -> statement.contains("coach_note"));
        assertThat(gyms.as(runner, () -> schedule.coming(14)).toString())
                .contains("For hills")
                .doesNotContain("SECRET");
    }

    @Test
    void beforeItsTimeNothingIsShownButTheTime() {
        LocalDateTime from = now.plusHours(3);
        ClassId id = put(from);

        assertThat(gyms.as(runner, () -> contents.of(id))).hasValue(new ClassContent(from, null));
        assertThat(gyms.as(runner, () -> schedule.coming(14)))
                .extracting(ClassOffer::shownFrom)
                .containsExactly(from);
    }

    @Test
    void fromItsTimeOnItIsShown() {
        ClassId id = put(now.minusMinutes(1));

        assertThat(board(id)).isPresent();
        assertThat(gyms.as(runner, () -> schedule.coming(14)))
                .extracting(ClassOffer::shownFrom)
                .containsOnlyNulls();
    }

    @Test
    void anotherGymFindsNoSuchClass() {
        ClassId id = put(null);

        assertThat(gyms.as(elsewhere, () -> contents.of(id))).isEmpty();
        assertThat(gyms.as(elsewhere, () -> versions.behind(template))).isZero();
        assertThat(gyms.as(elsewhere, () -> versions.bringUp(template))).isZero();
    }

    @Test
    void aCancelledClassShowsNothing() {
        ClassId id = put(null);
        gyms.as(coach, () -> {
            schedule.cancel(id);
            return null;
        });

        assertThat(gyms.as(runner, () -> contents.of(id))).isEmpty();
    }

    @Test
    void aScheduledClassKeepsWhatItWasScheduledWithUntilItIsBroughtUp() {
        ClassId id = put(null);
        TemplateDraft seen = gyms.as(coach, () -> templates.find(template)).orElseThrow();
        gyms.as(coach, () -> templates.save(seen.written("20 Burpee")));

        assertThat(board(id).orElseThrow().parts()).hasSize(2);
        assertThat(gyms.as(coach, () -> versions.behind(template))).isOne();
        assertThat(gyms.as(coach, () -> versions.bringUp(template))).isOne();
        assertThat(gyms.as(coach, () -> versions.behind(template))).isZero();
        assertThat(board(id).orElseThrow().parts())
                .containsExactly(new ShownPart("", 0, "", "", List.of(new ShownLine("20 Burpee", false))));
    }

    @Test
    void whatIsDoneIsReadInOneStatement() {
        ClassId id = put(null);
        board(id);

        assertThat(statements.of(() -> gyms.as(runner, () -> contents.of(id))).stream()
                        .filter(statement -> statement.contains("gym.scheduled_class")))
                .hasSize(1);
    }

    private Optional<ShownBoard> board(ClassId id) {
        return gyms.as(runner, () -> contents.of(id)).map(content -> Objects.requireNonNull(content.board()));
    }

    private ClassId put(@Nullable LocalDateTime publishAt) {
        ClassOrder order = new ClassOrder(template, List.of(now.plusDays(2)), 12, 0, null, publishAt);
        return gyms.as(coach, () -> schedule.schedule(order))
                .starts()
                .getFirst()
                .id();
    }
}
