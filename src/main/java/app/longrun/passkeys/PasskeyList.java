package app.longrun.passkeys;

import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The passkeys as their people see them. */
@Component
class PasskeyList {

    private final AccountsDatabase accounts;

    PasskeyList(AccountsDatabase accounts) {
        this.accounts = accounts;
    }

    List<Passkey> of(PersonId person) {
        return accounts.client()
                .sql(
                        "select id, name, created_at, used_at from accounts.passkey where person_id = ? order by created_at")
                .param(person.id())
                .query((row, number) -> passkey(row))
                .list();
    }

    Optional<Passkey> find(PasskeyId id, PersonId person) {
        return accounts.client()
                .sql("select id, name, created_at, used_at from accounts.passkey where id = ? and person_id = ?")
                .params(id.id(), person.id())
                .query((row, number) -> passkey(row))
                .optional();
    }

    boolean rename(PasskeyId id, PersonId person, PasskeyName name) {
        return accounts.client()
                        .sql("update accounts.passkey set name = ? where id = ? and person_id = ?")
                        .params(name.value(), id.id(), person.id())
                        .update()
                == 1;
    }

    void remove(PasskeyId id, PersonId person) {
        accounts.client()
                .sql("delete from accounts.passkey where id = ? and person_id = ?")
                .params(id.id(), person.id())
                .update();
    }

    /** Keeps others who would change this person's factors waiting, and says whether the person owns a gym. */
    boolean isOwner(PersonId person) {
        accounts.client()
                .sql("select 1 from accounts.account where person_id = ? for update")
                .param(person.id())
                .query(rows -> {});
        return accounts.client()
                .sql("select exists (select 1 from accounts.membership where person_id = ? and state = 'ACTIVE'"
                        + " and 'OWNER' = any(roles))")
                .param(person.id())
                .query(Boolean.class)
                .single();
    }

    private static Passkey passkey(ResultSet row) throws SQLException {
        OffsetDateTime used = row.getObject("used_at", OffsetDateTime.class);
        return new Passkey(
                new PasskeyId(row.getObject("id", UUID.class)),
                new PasskeyName(row.getString("name")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                used == null ? null : used.toInstant());
    }
}
