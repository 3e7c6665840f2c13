package app.longrun.privacy;

import app.longrun.identity.AccountsDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The ledger's lines in the database, where they say as well whether the work is done. */
@Component
class LedgerTable {

    private static final String COLUMNS = "id, person_id, gym_id, member_id, asked_at";

    private final AccountsDatabase accounts;
    private final Clock clock;

    LedgerTable(AccountsDatabase accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Adds those of {@code erasures} that are not there yet, as work to be done. */
    void add(Collection<Erasure> erasures) {
        erasures.forEach(erasure -> accounts.client()
                .sql("insert into accounts.erasure (" + COLUMNS + ") values (:id, :person, :gym, :member, :at)"
                        + " on conflict (id) do nothing")
                .param("id", erasure.id())
                .param("person", erasure.person())
                .param("gym", erasure.gym(), Types.OTHER)
                .param("member", erasure.member(), Types.OTHER)
                .param("at", erasure.askedAt().atOffset(ZoneOffset.UTC))
                .update());
    }

    List<Erasure> all() {
        return read("");
    }

    /** What is still to be done, the accounts themselves last. */
    List<Erasure> open() {
        return read(" where finished_at is null");
    }

    void finish(Erasure erasure) {
        accounts.client()
                .sql("update accounts.erasure set finished_at = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), erasure.id())
                .update();
    }

    private List<Erasure> read(String which) {
        return accounts.client()
                .sql("select " + COLUMNS + " from accounts.erasure" + which + " order by gym_id is null, asked_at, id")
                .query((row, number) -> erasure(row))
                .list();
    }

    private static Erasure erasure(ResultSet row) throws SQLException {
        return new Erasure(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("gym_id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }
}
