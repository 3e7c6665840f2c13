package app.longrun;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which tables of gyms a statement touches without saying of which gym. The policies would find the right rows all the
 * same, but a distributed database sends a statement to one machine only by what it says itself: each table's
 * {@code gym_id} equals a parameter, or the {@code gym_id} of a table that does.
 */
final class GymOfAStatement {

    private static final Pattern TABLE = Pattern.compile(
            "(?<verb>from|join|update|into|using|,)\\s+(?:only\\s+)?(?:gym|audit)\\.(?<table>\\w+)(?!\\w*\\()"
                    + "(?:\\s+(?:as\\s+)?(?<alias>[a-z_]\\w*))?(?<list>\\s*\\([^)]*\\))?");

    private static final Pattern SAID = Pattern.compile(
            "(?:(\\w+)\\.)?gym_id\\s*=\\s*(?:(?:(\\w+)\\.)?gym_id\\b|(\\?|:\\w+|\\$\\d+|'[^']*'|gym\\.current_gym\\(\\)))");

    private static final Set<String> NOT_AN_ALIAS = Set.of(
            "where",
            "set",
            "on",
            "using",
            "join",
            "left",
            "right",
            "inner",
            "cross",
            "full",
            "order",
            "group",
            "limit",
            "values",
            "select",
            "default",
            "returning",
            "union",
            "for",
            "having",
            "window",
            "offset",
            "except",
            "intersect",
            "natural",
            "fetch",
            "with");

    private GymOfAStatement() {}

    /** The tables, in order, that {@code sql} touches without saying of which gym. */
    static List<String> missingIn(String sql) {
        String text = sql.toLowerCase(Locale.ROOT).replaceAll("--[^\\n]*", " ");
        Map<String, Set<String>> equals = new HashMap<>();
        Set<String> known = new HashSet<>();
        Matcher said = SAID.matcher(text);
        while (said.find()) {
            String left = said.group(1) == null ? "" : said.group(1);
            if (said.group(3) != null) {
                known.add(left);
            } else {
                String right = said.group(2) == null ? "" : said.group(2);
                equals.computeIfAbsent(left, any -> new HashSet<>()).add(right);
                equals.computeIfAbsent(right, any -> new HashSet<>()).add(left);
            }
        }
        List<String> missing = new ArrayList<>();
        Matcher table = TABLE.matcher(text);
        while (table.find()) {
            String alias = table.group("alias");
            String name = alias == null || NOT_AN_ALIAS.contains(alias) ? table.group("table") : alias;
            String list = table.group("list");
            if ("into".equals(table.group("verb")) && list != null && list.contains("gym_id")) {
                known.add(name);
            } else if (!isSaid(name, equals, known)) {
                missing.add(table.group("table"));
            }
        }
        return missing;
    }

    private static boolean isSaid(String name, Map<String, Set<String>> equals, Set<String> known) {
        Set<String> reached = new HashSet<>(Set.of(name));
        List<String> next = new ArrayList<>(reached);
        while (!next.isEmpty()) {
            String at = next.removeLast();
            if (known.contains(at)) {
                return true;
            }
            equals.getOrDefault(at, Set.of()).stream().filter(reached::add).forEach(next::add);
        }
        return known.contains("");
    }
}
