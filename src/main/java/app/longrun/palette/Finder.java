package app.longrun.palette;

import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds by a part of the name, in one statement, what the caller may see in this gym. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.READ_LIBRARY)
public class Finder {

    private static final int FEWEST = 2;
    private static final int LONGEST = 80;

    private final JdbcClient client;
    private final Clock clock;

    Finder(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * Up to five of each kind that hold every word of {@code typed}, in any case; nothing for fewer than two letters or more
     * than eighty.
     */
    public List<Found> find(String typed) {
        String words = typed.strip();
        Caller caller = Caller.current();
        List<FoundKind> kinds = Arrays.stream(FoundKind.values())
                .filter(kind -> caller.may(kind.permission()))
                .toList();
        if (words.length() < FEWEST || words.length() > LONGEST || kinds.isEmpty()) {
            return List.of();
        }
        MemberId self = caller.member();
        LocalDate today = CurrentGym.today(clock);
        return client.sql(kinds.stream()
                        .map(FoundKind::best)
                        .collect(Collectors.joining(
                                " union all ",
                                "select * from (",
                                ") found order by array_position(:kinds, kind), place")))
                .param("kinds", kinds.stream().map(FoundKind::name).toArray(String[]::new))
                .param("gym", CurrentGym.get().id().id())
                .param("self", self == null ? null : self.id(), Types.OTHER)
                .param("today", today)
                .param("dawn", today.atStartOfDay(CurrentGym.zone()).toInstant().atOffset(ZoneOffset.UTC))
                .param(
                        "parts",
                        Arrays.stream(words.split("\\s+")).map(Finder::part).toArray(String[]::new))
                .param("start", plain(words) + "%")
                .query((row, number) -> new Found(
                        FoundKind.valueOf(row.getString("kind")),
                        row.getString("key"),
                        row.getString("title"),
                        at(row)))
                .list();
    }

    private static String part(String word) {
        return "%" + plain(word) + "%";
    }

    /** What LIKE would read as a wildcard is a letter like any other. */
    private static String plain(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static @Nullable LocalDateTime at(ResultSet row) throws SQLException {
        OffsetDateTime start = row.getObject("starts_at", OffsetDateTime.class);
        if (start != null) {
            return LocalDateTime.ofInstant(start.toInstant(), CurrentGym.zone());
        }
        LocalDate day = row.getObject("on_day", LocalDate.class);
        return day == null ? null : day.atStartOfDay();
    }
}
