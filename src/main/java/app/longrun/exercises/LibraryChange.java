package app.longrun.exercises;

import app.longrun.identity.AccountsDatabase;
import app.longrun.platform.Ids;
import app.longrun.tenancy.CurrentGym;
import app.longrun.tenancy.GymId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A change of the bound gym's library: one at a time in a gym, so that no two give the same word away, and marked once it
 * is stored, so that everybody reads it from their next call on.
 */
@Component
class LibraryChange {

    private final JdbcClient client;
    private final AccountsDatabase accounts;
    private final GymLibraries libraries;

    LibraryChange(JdbcClient client, AccountsDatabase accounts, GymLibraries libraries) {
        this.client = client;
        this.accounts = accounts;
        this.libraries = libraries;
    }

    /** Keeps everybody else waiting who would change this gym's library, to the end of the transaction. */
    void begin() {
        GymId gym = CurrentGym.get().id();
        client.sql("select pg_advisory_xact_lock(hashtextextended('library ' || :gym, 0))")
                .param("gym", gym.id().toString())
                .query((row, number) -> true)
                .single();
        libraries.beginChange();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                mark(gym);
            }

            @Override
            public void afterCompletion(int status) {
                libraries.endChange(gym);
            }
        });
    }

    private void mark(GymId gym) {
        accounts.client()
                .sql("update accounts.gym set library_mark = :mark where id = :id")
                .param("mark", Ids.next())
                .param("id", gym.id())
                .update();
    }
}
