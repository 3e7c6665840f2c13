package app.longrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.exercises.EditedLibraryFiles;
import app.longrun.exercises.Library;
import app.longrun.exercises.LibraryFiles;
import app.longrun.exercises.LibraryMigration;
import app.longrun.exercises.Movement;
import app.longrun.exercises.MovementId;
import app.longrun.exercises.Movements;
import app.longrun.platform.MalformedCsv;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;

/** The library's files, through Flyway, into a real database. */
class LibraryLoadTest {

    private static EmbeddedPostgres postgres;
    private static JdbcClient owner;

    @BeforeAll
    static void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        JdbcClient superuser = JdbcClient.create(postgres.getPostgresDatabase());
        for (String role : List.of("gym_owner", "gym_app", "gym_signin", "gym_jobs", "gym_fix")) {
            superuser.sql("create role " + role + " login").update();
        }
        superuser.sql("alter database postgres owner to gym_owner").update();
        owner = JdbcClient.create(postgres.getDatabase("gym_owner", "postgres"));
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void loadTheShippedLibrary() {
        load(EditedLibraryFiles.shipped());
    }

    @ParameterizedTest
    @CsvSource({
        "movement, 115",
        "activity, 45",
        "movement_alias, 602",
        "block, 8",
        "block_row, 561",
        "block_contraindication, 18",
        "class_template, 8",
        "class_segment, 32",
        "class_line, 160"
    })
    void theWholeLibraryIsInTheCatalogue(String table, int rows) {
        assertThat(count("select count(*) from catalog." + table)).isEqualTo(rows);
    }

    @Test
    void anUnchangedLibraryIsNotLoadedAgain() {
        assertThat(load(EditedLibraryFiles.shipped())).isZero();
    }

    @Test
    void aChangedFileUpdatesItsRows() {
        LibraryFiles edited = EditedLibraryFiles.shipped()
                .with("exercises.csv", 2, "donkey kick;", "mule kick;")
                .with("block_meta.csv", 2, "Foundations: first six weeks under load", "Foundations")
                .with("class_lines.csv", 4, "10,reps", "12,reps");

        assertThat(load(edited)).isEqualTo(3);

        assertThat(count("select count(*) from catalog.movement_alias where alias = 'mule kick'"))
                .isOne();
        assertThat(count("select count(*) from catalog.movement_alias where alias = 'donkey kick'"))
                .isZero();
        assertThat(count("select count(*) from catalog.block where code = 'FND-6' and name = 'Foundations'"))
                .isOne();
        assertThat(
                        count(
                                "select count(*) from catalog.class_line where amount_hundredths = 1200 and activity_id = 'leg_swings'"))
                .isOne();
    }

    @Test
    void theServiceReadsBackWhatTheFilesSay() {
        Library files = Library.in(EditedLibraryFiles.shipped());
        Movements movements = movements();

        assertThat(movements.all()).isEqualTo(files.movements());
        assertThat(movements.activities()).isEqualTo(files.activities());
        assertThat(movements.byId(new MovementId("nordic"))).isEqualTo(files.movement("nordic"));
        assertThat(movements.byId(new MovementId("no_such_lift"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "front_squat | box_squat_bw goblet_squat front_squat back_squat",
                "nordic | quadruped_hip_ext glute_bridge ham_walkout slider_curl nordic_assisted nordic",
                "pogo_dl | calf_iso_sl calf_raise_dl farmer_toes jump_rope pogo_dl line_hop pogo_sl hop_forward",
                "a_skip | a_skip power_skip bound_alt hop_forward",
                "no_such_lift | ''"
            })
    void aChainRunsFromEasierToHarder(String id, String chain) {
        assertThat(String.join(
                        " ",
                        movements().chain(new MovementId(id)).stream()
                                .map(m -> m.id().value())
                                .toList()))
                .isEqualTo(chain);
    }

    @ParameterizedTest
    @CsvSource({
        "BSS, rfess",
        "' trap bar ', trapbar_dl",
        "Back squat, back_squat",
        "negatives, ecc_pull_up",
        "split squat, split_squat_bw",
        "rower,",
        "bicycle,"
    })
    void aMovementIsFoundByNameOrAlias(String text, String id) {
        assertThat(movements().find(text).map(Movement::id))
                .isEqualTo(Optional.ofNullable(id).map(MovementId::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "exercises.csv|1|evidence|proof|exercises.csv line 1: the header must be id,name,family,primary_muscles,equipment,unilateral,load_modes,contacts_per_rep,regress_id,progress_id,fit_category,fit_category_name,fit_exercise,fit_exercise_name,fit_exact,free_exercise_db_id,inj_ach,inj_pf,inj_itb,inj_pfp,inj_pt,inj_bsi,inj_mtss,inj_ham,inj_lbp,leg_load,aliases,purpose,evidence",
                "exercises.csv|2|,PC,|,XX,|exercises.csv line 2: family 'XX' is none of PC, CA, PO, CO, PL, LG",
                "exercises.csv|2|Quadruped hip extension||exercises.csv line 2: name is empty",
                "exercises.csv|2|BW;band|BW;rope|exercises.csv line 2: load_modes 'rope' is none of BW, kg, band, time, metres, contacts, %1RM, xRM",
                "exercises.csv|3|,quadruped_hip_ext,|,quadruped,|exercises.csv line 3: regress_id 'quadruped' is not a movement",
                "exercises.csv|3|,quadruped_hip_ext,|,hip_thrust_bw,|exercises.csv line 3: regress_id leads round in a circle: hip_thrust_bw > glute_bridge",
                "exercises.csv|3|;gb,|;Gb,|exercises.csv line 3: alias 'Gb' is not lower case",
                "exercises.csv|3|;gb,|;donkey kick,|exercises.csv line 3: alias 'donkey kick' already belongs to quadruped_hip_ext",
                "exercises.csv|2|Teaches hip extension from the glute without arching the lower back|Teaches hip extension|exercises.csv line 2: purpose has 3 words, not 8 to 14",
                "exercises.csv|3|,Butt_Lift_Bridge|,A,B|exercises.csv line 3: 30 fields where the header has 29",
                "activities.csv|2|,run,m;|,jump,m;|activities.csv line 2: kind 'jump' is none of run, erg, carry, bodyweight, mobility",
                "activities.csv|2|running;|bridge;|activities.csv line 2: alias 'bridge' already belongs to glute_bridge",
                "activities.csv|2|run,Run|plank,Run|activities.csv line 2: id 'plank' is used twice",
                "blocks.csv|2|,2,10,|,2,1o,|blocks.csv line 2: amount '1o' is not a whole number",
                "blocks.csv|2|goblet_squat|gobelin|blocks.csv line 2: exercise_id 'gobelin' is not a movement",
                "blocks.csv|2|3111|31y1|blocks.csv line 2: tempo '31y1' is not four signs of 0 to 9 or X, or free",
                "blocks.csv|2|2x10@RPE5|2x10@RPE6|blocks.csv line 2: raw '2x10@RPE6' differs from the columns, which say 2x10@RPE5",
                "blocks.csv|8|2,6,reps,1,BW,,45,3030,2x6/side@BW|2,6,reps,0,BW,,45,3030,2x6@BW|blocks.csv line 8: per_side 0, but dead_bug works one side at a time",
                "blocks.csv|2|,RPE,5,60,3111,2x10@RPE5|,RPE,11,60,3111,2x10@RPE11|blocks.csv line 2: intensity_value 11 is not from 1 to 10 for RPE",
                "blocks.csv|2|FND-6,1,0|FND-6,1,1|blocks.csv line 2: deload 1 differs from most rows of week 1",
                "blocks.csv|2|,A,A1,|,A,A2,|blocks.csv line 8: FND-6 week 1 session A has A2 twice",
                "blocks.csv|2|FND-6,1,0,A|FND-6,1,0,C|block_meta.csv line 2: week 1 of FND-6 has the sessions [A, B, C], the cycle says [A, B]",
                "block_meta.csv|2|load,6,|load,7,|block_meta.csv line 2: FND-6 has the weeks [1, 2, 3, 4, 5, 6] in blocks.csv, not 1 to 7",
                "block_meta.csv|2|40-45|45-40|block_meta.csv line 2: minutes '45-40' runs backwards",
                "classes.csv|3|trial class),60|trial class),61|classes.csv line 3: total_min 61 differs from the 60 of class_meta.csv",
                "classes.csv|5|,52,8,|,53,8,|classes.csv line 5: start_min 53, but the segment before ends at 52",
                "classes.csv|5|,52,8,|,52,9,|class_meta.csv line 2: the segments of EC-1 add up to 61 minutes, not 60",
                "classes.csv|3|,Z2,|,Z9,|classes.csv line 3: zone 'Z9' is not a zone like Z2 or Z2 to Z3",
                "class_lines.csv|2|,row,|,rowing_boat,|class_lines.csv line 2: movement_id 'rowing_boat' is neither a movement nor an activity",
                "class_lines.csv|2|choose one|row|class_lines.csv line 2: level rx, line 1 has 2 alternatives, but this one does not say choose one",
                "class_lines.csv|3|,jog,|,row,|class_lines.csv line 3: row is its own alternative at level rx, line 1",
                "class_lines.csv|2|,rx,|,pro,|class_lines.csv line 2: level 'pro' is none of rx, scaled, beginner",
                "class_lines.csv|5|air_squat,10,reps|air_squat,10,km|class_lines.csv line 5: unit 'km' is none of air_squat's: s, min, reps",
                "class_lines.csv|4|10,reps|10-8,reps|class_lines.csv line 4: amount '10-8' is not a range from low to high",
                "class_lines.csv|16|rotation,1,run|rotation,9,run|class_lines.csv line 16: level scaled replaces line 9, which rx does not have"
            })
    void aMalformedFileIsRefusedWithItsLineAndNothingIsStored(
            String file, int line, String from, String to, String problem) {
        String before = catalogue();

        assertRefused(
                () -> load(EditedLibraryFiles.shipped()
                        .with(file, line, from, Optional.ofNullable(to).orElse(""))),
                problem);

        assertThat(catalogue()).isEqualTo(before);
    }

    @Test
    void everyProblemOfAFileIsToldAtOnce() {
        assertRefused(
                () -> load(EditedLibraryFiles.shipped()
                        .with("blocks.csv", 3, ",2,12,", ",0,12,")
                        .with("blocks.csv", 4, "goblet_squat", "")
                        .with("block_meta.csv", 3, "Percentage wave,", "Guesswork,")),
                """
                block_meta.csv line 3: progression_model 'Guesswork' is none of Linear load, Double progression, RPE / RIR autoregulated, Percentage wave, Top set + back-off, Rep-max ladder (tendon), Time / hold, Contacts, Chain step
                blocks.csv line 3: sets 0 is not from 1 to 20
                blocks.csv line 4: exercise_id is empty""");
    }

    @Test
    void whatTheCatalogueHoldsCannotBeTakenAway() {
        assertRefused(
                () -> load(EditedLibraryFiles.shipped().without("activities.csv", 46)),
                "activities.csv: breathing is gone, but what the catalogue holds stays for ever");
    }

    @Test
    void theApplicationMayOnlyRead() {
        JdbcClient application = JdbcClient.create(postgres.getDatabase("gym_app", "postgres"));

        assertThat(application
                        .sql("select count(*) from catalog.class_line")
                        .query(Integer.class)
                        .single())
                .isEqualTo(160);
        assertThatThrownBy(() ->
                        application.sql("delete from catalog.movement_alias").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private static void assertRefused(ThrowingCallable load, String problems) {
        assertThatThrownBy(load).rootCause().isInstanceOf(MalformedCsv.class).hasMessage(problems);
    }

    /** Loads {@code files} and says how many of the library's three parts that took; policies run every time. */
    private static long load(LibraryFiles files) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            var scanner = new ClassPathScanningCandidateComponentProvider(false);
            scanner.addIncludeFilter(new AssignableTypeFilter(LibraryMigration.class));
            register(context, scanner);
            context.registerBean(LibraryFiles.class, () -> files);
            context.refresh();
            return Flyway.configure()
                    .dataSource(postgres.getDatabase("gym_owner", "postgres"))
                    .javaMigrations(
                            context.getBeansOfType(JavaMigration.class).values().toArray(JavaMigration[]::new))
                    .load()
                    .migrate()
                    .migrations
                    .stream()
                    .filter(migration -> migration.description.startsWith("library"))
                    .count();
        }
    }

    private static Movements movements() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(JdbcClient.class, () -> owner);
            var parts = new ClassPathScanningCandidateComponentProvider(false);
            parts.addIncludeFilter(new AssignableTypeFilter(Movements.class));
            parts.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*[.](GymLibraries|GymShelfQuery)")));
            register(context, parts);
            context.refresh();
            return context.getBean(Movements.class);
        }
    }

    private static void register(
            AnnotationConfigApplicationContext context, ClassPathScanningCandidateComponentProvider scanner) {
        scanner.findCandidateComponents("app.longrun")
                .forEach(found -> context.register(ClassUtils.resolveClassName(
                        Optional.ofNullable(found.getBeanClassName()).orElseThrow(), null)));
    }

    private static int count(String sql) {
        return owner.sql(sql).query(Integer.class).single();
    }

    /** Every row of the catalogue as one text, to compare before and after. */
    private static String catalogue() {
        return owner
                .sql("select table_name from information_schema.tables where table_schema = 'catalog' order by 1")
                .query(String.class)
                .list()
                .stream()
                .map(table -> owner.sql(
                                "select coalesce(string_agg(t::text, chr(10) order by t::text), '') from catalog.%s t"
                                        .formatted(table))
                        .query(String.class)
                        .single())
                .collect(Collectors.joining("\n"));
    }
}
