package app.longrun.identity;

import app.longrun.tenancy.GymId;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Knows whether an operator is on a visit in a gym just now. */
@Component
class SupportVisits {

    private final AccountsDatabase accounts;
    private final Clock clock;

    SupportVisits(AccountsDatabase accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    boolean isOpen(GymId gym, PersonId operator) {
        return accounts.client()
                .sql("select exists (select 1 from accounts.support_visit"
                        + " where person_id = :person and gym_id = :gym and ends_at > :now)")
                .param("person", operator.id())
                .param("gym", gym.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
