package app.longrun.gyms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables a gym owns, as the database's own catalogue lists them, so that none can be forgotten. */
@Component
class GymTables {

    private final JdbcClient client;

    GymTables(JdbcClient client) {
        this.client = client;
    }

    /** All of them by name. */
    List<GymTable> all() {
        Map<String, GymTable> tables = new LinkedHashMap<>();
        client.sql("""
                        select c.relname, coalesce(obj_description(c.oid, 'pg_class'), '') in ('health', 'elsewhere') as is_personal,
                               a.attname
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                        where n.nspname = 'gym' and c.relkind in ('r', 'p')
                        order by c.relname, a.attnum""").query(row -> {
            String name = row.getString("relname");
            boolean isPersonal = row.getBoolean("is_personal");
            tables.computeIfAbsent(name, first -> new GymTable(first, isPersonal, new ArrayList<>()));
            if (!"gym_id".equals(row.getString("attname"))) {
                tables.get(name).columns().add(row.getString("attname"));
            }
        });
        return List.copyOf(tables.values());
    }

    /** All of them, each before those it refers to. */
    List<String> childrenFirst() {
        Map<String, List<String>> parents = new HashMap<>();
        client.sql("""
                        select child.relname as child, parent.relname as parent from pg_constraint k
                        join pg_class child on child.oid = k.conrelid
                        join pg_class parent on parent.oid = k.confrelid
                        join pg_namespace n on n.oid = child.relnamespace
                        where k.contype = 'f' and n.nspname = 'gym' and k.conrelid <> k.confrelid""").query(row -> {
            parents.computeIfAbsent(row.getString("child"), child -> new ArrayList<>())
                    .add(row.getString("parent"));
        });
        Set<String> parentsFirst = new java.util.LinkedHashSet<>();
        all().forEach(table -> visit(table.name(), parents, parentsFirst));
        return new ArrayList<>(parentsFirst).reversed();
    }

    private static void visit(String table, Map<String, List<String>> parents, Set<String> done) {
        if (!done.contains(table)) {
            parents.getOrDefault(table, List.of()).forEach(parent -> visit(parent, parents, done));
            done.add(table);
        }
    }
}
