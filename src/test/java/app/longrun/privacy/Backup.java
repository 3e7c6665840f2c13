package app.longrun.privacy;

import app.longrun.TestGyms.Someone;
import java.util.ArrayList;
import java.util.List;

/**
 * A copy of every row of one gym and of one person's account, and the way back to it: what a restored backup does to them,
 * without touching the gyms of other tests. Rows that came later are gone afterwards, those of the ledger's table included.
 */
final class Backup {

    private static final String TABLES = """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attname = '%s'
            where n.nspname = any('{%s}') and c.relkind = 'r' order by 1""";

    private final Administrator database;
    private final List<String> parts = new ArrayList<>();
    private final String name;

    private Backup(Administrator database, Someone someone) {
        this.database = database;
        this.name = "backup_" + someone.member().id().toString().replace("-", "");
        database.list(TABLES.formatted("gym_id", "gym,audit"))
                .forEach(table -> parts.add(table
                        + " where gym_id = '%s'".formatted(someone.gym().id().id())));
        database.list(TABLES.formatted("person_id", "accounts"))
                .forEach(table -> parts.add(table
                        + " where person_id = '%s'".formatted(someone.person().id())));
    }

    static Backup take(Administrator database, Someone someone) {
        Backup backup = new Backup(database, someone);
        database.run("create schema " + backup.name);
        for (int index = 0; index < backup.parts.size(); index++) {
            database.run("create table %s as select * from %s".formatted(backup.copy(index), backup.parts.get(index)));
        }
        return backup;
    }

    void restore() {
        List<String> statements = new ArrayList<>();
        // As pg_restore does with --disable-triggers: rows come back in any order.
        statements.add("set local session_replication_role = replica");
        for (int index = 0; index < parts.size(); index++) {
            statements.add("delete from " + parts.get(index));
            statements.add("insert into %s select * from %s".formatted(table(index), copy(index)));
        }
        database.run(statements.toArray(String[]::new));
    }

    private String table(int index) {
        return parts.get(index).substring(0, parts.get(index).indexOf(' '));
    }

    private String copy(int index) {
        return name + ".t" + index;
    }
}
