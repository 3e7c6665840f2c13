package app.longrun.tenancy;

import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Ways to break the wall between gyms, each planted in a transaction that is rolled back. */
public final class SchemaFaults {

    /** A fault: what a careless migration might do, and the words the check must find for it. */
    public record Fault(String sql, String expected) {

        @Override
        public String toString() {
            return expected;
        }
    }

    public static final List<Fault> ALL = List.of(
            new Fault("create table gym.stray (id uuid primary key)", "has no gym_id"),
            new Fault("create table gym.stray (gym_id uuid, id uuid)", "has no gym_id uuid not null"),
            new Fault("alter table gym.booking disable row level security", "row level security is off"),
            new Fault("alter table gym.booking no force row level security", "is not forced"),
            new Fault("drop policy gym_isolation on gym.set_log", "has no gym_isolation policy"),
            new Fault("alter policy gym_isolation on gym.set_log using (true)", "has no gym_isolation policy"),
            new Fault("alter policy gym_isolation on gym.set_log with check (true)", "has no gym_isolation policy"),
            new Fault("create policy open on gym.set_log to gym_app using (true)", "opens it wider"),
            new Fault("create policy open on gym.set_log using (true)", "opens it wider"),
            new Fault("drop policy health_privacy on gym.pain_report", "without the health_privacy policy"),
            new Fault(
                    "alter table gym.lift_max drop constraint lift_max_pkey; alter table gym.lift_max add primary key (id)",
                    "no primary key led by gym_id"),
            new Fault("create unique index on gym.lift_max (id)", "unique without gym_id"),
            new Fault("create index on gym.member (person_id)", "index is not led by gym_id"),
            new Fault(
                    "alter table gym.member add constraint member_id unique (id);"
                            + " alter table gym.lift_max add foreign key (member_id) references gym.member (id)",
                    "leaves out the gym"),
            new Fault(
                    "alter table gym.lift_max add constraint hasty foreign key (gym_id, member_id) references gym.member not valid",
                    "hasty is not validated"),
            new Fault("alter table gym.member owner to postgres", "is owned by postgres"),
            new Fault("grant truncate on gym.member to gym_app", "gym_app may TRUNCATE"),
            new Fault("grant select on gym.member to public", "everybody may use it"),
            new Fault("grant update on audit.entry to gym_app", "must stay as it was"),
            new Fault("grant select on accounts.account to gym_app", "gym_app may SELECT accounts"),
            new Fault("create view gym.everybody as select * from gym.member", "its reader's rights"),
            new Fault(
                    "create materialized view gym.everybody as select * from gym.member",
                    "copies rows past the policies"),
            new Fault(
                    "create function gym.peek() returns bigint language sql security definer as 'select count(*) from gym.member'",
                    "its owner's rights"),
            new Fault("alter role gym_app bypassrls", "may bypass row level security"),
            new Fault("alter role gym_app superuser", "is superuser"),
            new Fault("grant gym_owner to gym_app", "is a member of gym_owner"),
            new Fault("grant create on schema gym to gym_app", "may create in it"));

    private SchemaFaults() {}

    /** What the check finds while {@code fault} is in the schema. */
    public static List<SchemaViolation> plant(String url, SchemaCheck check, Fault fault) {
        return plant(url, fault.sql(), check::violations);
    }

    /** What a superuser's {@code check} finds while {@code sql} has been run. */
    static <T> T plant(String url, String sql, Function<JdbcClient, T> check) {
        SingleConnectionDataSource connection = new SingleConnectionDataSource();
        connection.setUrl(url);
        connection.setUsername("postgres");
        connection.setSuppressClose(true);
        connection.setAutoCommit(false);
        JdbcClient superuser = JdbcClient.create(connection);
        try {
            superuser.sql(sql).update();
            return check.apply(superuser);
        } finally {
            superuser.sql("rollback").update();
            connection.destroy();
        }
    }
}
