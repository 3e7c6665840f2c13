package app.longrun.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.DatabaseTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing in the schema keeps the gyms from being spread over several machines, and what would is found. */
@DatabaseTest
class ReadyToDistributeTest {

    @Value("${spring.datasource.url}")
    private String url;

    @Test
    void theSchemaCouldBeDistributedByGym() {
        assertThat(SchemaFaults.plant(url, "set local role postgres", ReadyToDistributeTest::violations))
                .isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            create table catalog.stray (gym_id uuid, id uuid, foreign key (gym_id, id) references gym.member)         | whose rows live on other machines
            create table jobs.stray (id uuid primary key); alter table gym.member add stray uuid references jobs.stray | not on every machine
            alter table gym.lift_max add constraint hasty foreign key (gym_id, member_id) references gym.member on delete set null | would clear gym_id
            create trigger nosy before update on gym.member for each row execute function suppress_redundant_updates_trigger() | would run beside the rows only
            create policy nosy on gym.member as restrictive using (exists (select from accounts.gym))                  | asks another table
            alter table gym.member add constraint lonely exclude using gist (id with =)                                | does not ask for the same gym
            alter table gym.member alter gym_id set default gen_random_uuid()                                          | counts by itself
            create table gym.heir () inherits (gym.member)                                                             | inherits
            alter table gym.member add number int generated always as identity                                         | from a sequence
            """)
    void aPlantedFaultIsFound(String sql, String expected) {
        assertThat(SchemaFaults.plant(url, sql, ReadyToDistributeTest::violations))
                .anySatisfy(rule -> assertThat(rule).contains(expected));
    }

    private static List<String> violations(JdbcClient superuser) {
        try {
            return superuser
                    .sql(new ClassPathResource("db/citus/preconditions.sql").getContentAsString(StandardCharsets.UTF_8))
                    .query((row, number) -> row.getString("object") + " " + row.getString("rule"))
                    .list();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
