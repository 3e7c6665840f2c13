package app.longrun.identity;

import java.util.Set;
import org.springframework.stereotype.Component;

/** Which second factors an account keeps, whatever the session at hand has proved. */
@Component
public class SecondFactors {

    private final AccountsDatabase accounts;

    SecondFactors(AccountsDatabase accounts) {
        this.accounts = accounts;
    }

    /** What {@code person} could prove beside the password. */
    public Set<SecondFactor> of(PersonId person) {
        return Set.copyOf(accounts.client()
                .sql("select distinct kind from accounts.second_factor where person_id = ?")
                .param(person.id())
                .query((row, number) -> SecondFactor.valueOf(row.getString("kind")))
                .list());
    }

    /** Whether {@code person} has set up any. */
    public boolean isKeptBy(PersonId person) {
        return !of(person).isEmpty();
    }
}
