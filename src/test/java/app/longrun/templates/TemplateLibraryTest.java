package app.longrun.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.identity.Role;
import app.longrun.platform.Refusal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TemplateLibraryTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private ClassTemplates templates;

    @Autowired
    private TemplateLibrary library;

    @Autowired
    private StatementCount statements;

    private Someone coach;
    private Someone elsewhere;
    private TemplateId engine;
    private TemplateId hinges;

    @BeforeEach
    void fillTheShelf() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        elsewhere = gyms.join(gyms.open(), "Bo Coach", Role.COACH);
        engine = written("Engine room", "AMRAP 20\n400 m run\n12 Air squat");
        hinges = written("Backside", "# Strength | 20 min | RPE 7\n3x8 RDL @ RPE 7");
        file(engine, "Winter block", "#long, Easy long");
    }

    @ParameterizedTest
    @CsvSource({
        "engine, Engine room",
        "ROOM eng, Engine room",
        "winter, Engine room",
        "easy, Engine room",
        "romanian, Backside",
        "rdl, Backside",
        "squat, Engine room",
        "'', 'Backside, Engine room'",
        "rowing boat, ''"
    })
    void aTemplateIsFoundByNameFolderTagAndMovement(String words, String found) {
        assertThat(names(new TemplateSearch(words, "", "", false, ShelfOrder.NAME)))
                .isEqualTo(found);
    }

    @Test
    void foldersAndTagsNarrowTheShelf() {
        assertThat(shelf().folders()).containsExactly("Winter block");
        assertThat(shelf().tags()).containsExactly("easy", "long");
        assertThat(names(new TemplateSearch("", "Winter block", "long", false, ShelfOrder.NAME)))
                .isEqualTo("Engine room");
        assertThat(names(new TemplateSearch("", "Winter block", "short", false, ShelfOrder.NAME)))
                .isEmpty();
    }

    @Test
    void whatWasPutOnTheScheduleLastComesFirst() {
        assertThat(names(TemplateSearch.ALL)).isEqualTo("Backside, Engine room");

        gyms.as(coach, () -> templates.use(engine));

        assertThat(names(TemplateSearch.ALL)).isEqualTo("Engine room, Backside");
    }

    @Test
    void aCopyIsATemplateOfItsOwnInTheSameFolder() {
        TemplateId copy = gyms.as(coach, () -> library.duplicate(engine));

        TemplateDraft draft = gyms.as(coach, () -> templates.find(copy)).orElseThrow();
        assertThat(draft.name()).isEqualTo("Engine room 2");
        assertThat(gyms.as(coach, () -> library.filing(copy)))
                .hasValue(new Filing("Winter block", List.of("long", "easy")));
        gyms.as(coach, () -> templates.save(draft.written("20 Burpee")));
        assertThat(gyms.as(coach, () -> templates.find(engine)).orElseThrow().text())
                .contains("400 m run");
    }

    @Test
    void whatIsPutAwayIsOutOfTheWayAndOffTheScheduleUntilItIsBack() {
        run(coach, () -> library.putAway(engine));

        assertThat(names(TemplateSearch.ALL)).isEqualTo("Backside");
        assertThat(names(new TemplateSearch("", "", "", true, ShelfOrder.USED))).isEqualTo("Engine room");
        assertThatThrownBy(() -> gyms.as(coach, () -> templates.use(engine)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("templates.putaway.used"));
        run(coach, () -> library.bringBack(engine));
        assertThat(names(TemplateSearch.ALL)).isEqualTo("Backside, Engine room");
        gyms.as(coach, () -> templates.use(engine));
    }

    @Test
    void filingIsNoVersion() {
        file(hinges, "Summer", "short");

        assertThat(gyms.as(coach, () -> templates.find(hinges)).orElseThrow().version())
                .isOne();
    }

    @Test
    void tooLongAFolderIsSaid() {
        assertThatThrownBy(() -> file(engine, "x".repeat(61), "")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> file(engine, "", "x".repeat(201))).isInstanceOf(Refusal.class);
    }

    @Test
    void anotherGymReachesNoneOfIt() {
        assertThat(gyms.as(elsewhere, () -> library.filing(engine))).isEmpty();
        for (Runnable act : List.<Runnable>of(
                () -> library.putAway(engine),
                () -> library.bringBack(engine),
                () -> library.duplicate(engine),
                () -> library.file(engine, Filing.NONE))) {
            assertThatThrownBy(() -> run(elsewhere, act))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("templates.unknown"));
        }
        assertThat(names(TemplateSearch.ALL)).isEqualTo("Backside, Engine room");
    }

    @Test
    void theShelfIsReadInOneStatementHoweverLongItIs() {
        long few = statements.of(() -> gyms.as(coach, templates::shelf)).stream()
                .filter(statement -> statement.contains("class_template"))
                .count();
        written("Third", "20 Burpee");

        assertThat(statements.of(() -> gyms.as(coach, templates::shelf)).stream()
                        .filter(statement -> statement.contains("class_template"))
                        .count())
                .isEqualTo(few)
                .isOne();
    }

    private TemplateId written(String name, String text) {
        return gyms.as(
                coach, () -> templates.save(TemplateDraft.empty().named(name).written(text)));
    }

    private void file(TemplateId id, String folder, String tags) {
        run(coach, () -> library.file(id, Filing.typed(folder, tags)));
    }

    private void run(Someone who, Runnable work) {
        gyms.as(who, () -> {
            work.run();
            return null;
        });
    }

    private TemplateShelf shelf() {
        return gyms.as(coach, templates::shelf);
    }

    private String names(TemplateSearch search) {
        return String.join(
                ", ", shelf().own(search).stream().map(TemplateCard::name).toList());
    }
}
