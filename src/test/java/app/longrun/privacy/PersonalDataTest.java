package app.longrun.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.longrun.DatabaseTest;
import app.longrun.platform.PersonalTable;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What the modules declare, held against the database's own catalogue. */
@DatabaseTest
class PersonalDataTest {

    /** By the name of a column, or by a reference to somebody: a table that matches neither holds no person. */
    private static final String HOLD_A_PERSON = """
            select distinct n.nspname || '.' || c.relname
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in ('accounts', 'catalog', 'gym', 'audit', 'jobs') and c.relkind in ('r', 'p')
              and (exists (
                select from pg_attribute a
                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attname ~
                  '(^|_)(person|member|athlete|coach|owner|user|visitor|guest|email|mail|phone|birth|actor|ip|address)(_|$)|display_name|(by|claim|user|about)$')
                or exists (
                select from pg_constraint k
                where k.conrelid = c.oid and k.contype = 'f' and k.confrelid = any(array[
                  'gym.member'::regclass, 'accounts.account'::regclass, 'accounts.membership'::regclass,
                  'gym.trial_claim'::regclass]::oid[])))
            order by 1""";

    /** Match by a name and hold nobody. */
    private static final List<String> HOLD_NOBODY = List.of("gym.class_template", "jobs.scheduled_tasks");

    @Autowired
    private PersonalTables tables;

    @Value("${spring.datasource.url}")
    private String url;

    @Test
    void everyTableThatHoldsAPersonIsDeclaredAndNoOther() {
        List<String> found = new Administrator(url)
                .list(HOLD_A_PERSON).stream()
                        .filter(table -> !HOLD_NOBODY.contains(table))
                        .toList();

        assertThat(tables.all().stream().map(PersonalTable::name))
                .as("a module that stores anything about people declares it with a PersonalData bean")
                .containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void aNewTableWouldBeFound() {
        Administrator database = new Administrator(url);
        database.run("create table gym.stray (gym_id uuid not null, coach_id uuid)");
        try {
            assertThat(database.list(HOLD_A_PERSON)).contains("gym.stray");
        } finally {
            database.run("drop table gym.stray");
        }
    }

    @TestFactory
    Stream<DynamicTest> everyColumnIsGivenToThePersonOrWithheldOnPurpose() {
        return tables.all().stream()
                .map(table -> dynamicTest(table.name(), () -> {
                    List<String> columns = new Administrator(url)
                            .list(
                                    "select attname from pg_attribute where attrelid = ?::regclass and attnum > 0 and not attisdropped",
                                    table.name());
                    assertThat(columns)
                            .allSatisfy(column -> assertThat(isGiven(table, column)
                                            || withheld(table).contains(column))
                                    .as(column)
                                    .isTrue());
                    assertThat(columns).containsAll(withheld(table));
                }));
    }

    @Test
    void noTwoTablesHaveTheSameFile() {
        assertThat(tables.ofGyms().stream().map(table -> table.given().file())).doesNotHaveDuplicates();
        assertThat(tables.ofAccounts().stream().map(table -> table.given().file()))
                .doesNotHaveDuplicates();
    }

    private static List<String> withheld(PersonalTable table) {
        return Pattern.compile(", ").splitAsStream(table.given().withheld()).toList();
    }

    private static boolean isGiven(PersonalTable table, String column) {
        return Pattern.compile("\\bt\\." + column + "\\b")
                .matcher(table.given().columns())
                .find();
    }
}
