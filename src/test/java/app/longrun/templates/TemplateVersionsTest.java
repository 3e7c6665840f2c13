package app.longrun.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.identity.Role;
import app.longrun.platform.Refusal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TemplateVersionsTest {

    private static final String BOARD = "# Strength | 20 min | RPE 7\n12 Air squat\n10 Push-up\n8 Burpee";

    @Autowired
    private TestGyms gyms;

    @Autowired
    private ClassTemplates templates;

    @Autowired
    private TemplateVersions versions;

    private Someone ana;
    private Someone bo;
    private Someone elsewhere;
    private TemplateId id;
    private TemplateDraft seen;

    @BeforeEach
    void writeATemplate() {
        ana = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        bo = gyms.join(ana.gym(), "Bo Coach", Role.COACH);
        elsewhere = gyms.join(gyms.open(), "Cy Coach", Role.COACH);
        id = gyms.as(
                ana, () -> templates.save(TemplateDraft.empty().named("Engine").written(BOARD)));
        seen = found();
    }

    @Test
    void eachSaveIsAVersionOfWhoeverSavedIt() {
        gyms.as(bo, () -> templates.save(seen.written(BOARD.replace("12 Air", "15 Air"))));

        assertThat(gyms.as(ana, () -> versions.history(id)))
                .extracting(VersionCard::number, VersionCard::author)
                .containsExactly(tuple(2, "Bo Coach"), tuple(1, "Ana Coach"));
        assertThat(gyms.as(elsewhere, () -> versions.history(id))).isEmpty();
    }

    @Test
    void twoVersionsAreComparedLineByLine() {
        gyms.as(bo, () -> templates.save(seen.named("Engine room").written(BOARD.replace("12 Air", "15 Air"))));

        VersionDiff diff = gyms.as(ana, () -> versions.compare(id, 1, 2));

        assertThat(diff.fields())
                .containsExactly(
                        new DiffLine(DiffLine.Kind.REMOVED, "name", "Engine"),
                        new DiffLine(DiffLine.Kind.ADDED, "name", "Engine room"));
        assertThat(diff.board())
                .extracting(DiffLine::kind, DiffLine::text)
                .containsExactly(
                        tuple(DiffLine.Kind.SAME, "# Strength | 20 min | RPE 7"),
                        tuple(DiffLine.Kind.REMOVED, "12 Air squat"),
                        tuple(DiffLine.Kind.ADDED, "15 Air squat"),
                        tuple(DiffLine.Kind.SAME, "10 Push-up"),
                        tuple(DiffLine.Kind.SAME, "8 Burpee"));
        assertThatThrownBy(() -> gyms.as(elsewhere, () -> versions.compare(id, 1, 2)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anOldVersionComesBackAsANewOne() {
        gyms.as(bo, () -> templates.save(seen.written("20 Air squat")));

        gyms.as(ana, () -> {
            versions.restore(id, 1);
            return null;
        });

        assertThat(found().text()).isEqualTo(BOARD);
        assertThat(gyms.as(ana, () -> versions.history(id)))
                .extracting(VersionCard::number)
                .containsExactly(3, 2, 1);
    }

    @Test
    void twoCoachesOnDifferentLinesBothHaveTheirWay() {
        gyms.as(bo, () -> templates.save(seen.written(BOARD.replace("8 Burpee", "6 Burpee"))));
        gyms.as(ana, () -> templates.save(seen.named("Engine room").written(BOARD.replace("12 Air", "15 Air"))));

        assertThat(found().name()).isEqualTo("Engine room");
        assertThat(found().text()).isEqualTo("# Strength | 20 min | RPE 7\n15 Air squat\n10 Push-up\n6 Burpee");
        assertThat(gyms.as(ana, () -> templates.read(found().text(), false)).parts())
                .singleElement()
                .satisfies(part ->
                        assertThat(part.lines()).extracting(LineDraft::amount).containsExactly("15", "10", "6"));
    }

    @Test
    void twoCoachesOnOneLineChooseAndNothingIsStoredBefore() {
        gyms.as(bo, () -> templates.save(seen.named("Bo's").written(BOARD.replace("12 Air", "9 Air"))));
        TemplateDraft mine =
                seen.named("Ana's").written(BOARD.replace("12 Air", "15 Air").replace("8 Bur", "6 Bur"));

        assertThatThrownBy(() -> gyms.as(ana, () -> templates.save(mine)))
                .isInstanceOfSatisfying(TemplateClashException.class, clash -> {
                    assertThat(clash.other()).isEqualTo("Bo Coach");
                    assertThat(clash.merge().clashes())
                            .containsExactly(
                                    new Clash("name", "Ana's", "Bo's"),
                                    new Clash("text", "15 Air squat", "9 Air squat"));
                    TemplateDraft chosen = clash.merge().take(List.of(Clash.Side.THEIRS, Clash.Side.BOTH));
                    gyms.as(ana, () -> templates.save(chosen));
                });

        assertThat(found().name()).isEqualTo("Bo's");
        assertThat(found().text())
                .isEqualTo("# Strength | 20 min | RPE 7\n15 Air squat\n9 Air squat\n10 Push-up\n6 Burpee");
        assertThat(found().version()).isEqualTo(3);
    }

    @Test
    void whoHasATemplateOpenIsNamedToTheOthersOfTheGym() {
        assertThat(gyms.as(ana, () -> versions.meet(id))).isEmpty();
        assertThat(gyms.as(bo, () -> versions.meet(id))).containsExactly("Ana Coach");
        assertThat(gyms.as(elsewhere, () -> versions.meet(id))).isEmpty();
    }

    private TemplateDraft found() {
        return gyms.as(ana, () -> templates.find(id)).orElseThrow();
    }
}
