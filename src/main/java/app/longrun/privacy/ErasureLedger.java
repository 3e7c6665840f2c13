package app.longrun.privacy;

import app.longrun.identity.AccountTrail;
import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.MemberId;
import app.longrun.identity.PersonId;
import app.longrun.identity.SystemActor;
import app.longrun.identity.SystemDoor;
import app.longrun.tenancy.GymId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Who is to be erased, and the work of doing it. What was asked for is written to the database first, in the transaction
 * that shuts the person out, then to the file, and only then done; whatever was cut short, by a crash or because a backup
 * from before was restored, {@link #replay()} does.
 */
@Component
class ErasureLedger {

    private static final Logger LOG = LoggerFactory.getLogger(ErasureLedger.class);

    private final LedgerFile file;
    private final LedgerTable table;
    private final PersonalTables tables;
    private final GymErasure gymErasure;
    private final SystemDoor door;
    private final AccountsDatabase accounts;
    private final AccountTrail trail;

    ErasureLedger(
            LedgerFile file,
            LedgerTable table,
            PersonalTables tables,
            GymErasure gymErasure,
            SystemDoor door,
            AccountsDatabase accounts,
            AccountTrail trail) {
        this.file = file;
        this.table = table;
        this.tables = tables;
        this.gymErasure = gymErasure;
        this.door = door;
        this.accounts = accounts;
        this.trail = trail;
    }

    /** Notes what was asked for, in the open transaction of the accounts. */
    void note(Collection<Erasure> erasures) {
        table.add(erasures);
    }

    /** Does what was noted, once that is committed; repeating it is harmless. */
    void carryOut(Collection<Erasure> erasures) {
        file.add(erasures);
        erasures.forEach(this::carryOut);
    }

    /**
     * Brings file and table to the same lines and does what is open; one that fails keeps none of the others waiting, and
     * is reported at the end. Returns how many were done.
     */
    int replay() {
        List<Erasure> filed = file.read();
        List<Erasure> stored = table.all();
        file.add(without(stored, filed));
        table.add(without(filed, stored));
        List<Erasure> open = table.open();
        IllegalStateException failure = new IllegalStateException("Not everybody who asked for it could be erased");
        for (Erasure erasure : open) {
            try {
                carryOut(erasure);
            } catch (RuntimeException e) {
                failure.addSuppressed(e);
            }
        }
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
        if (!open.isEmpty()) {
            LOG.info("{} erasures of the ledger were carried out", open.size());
        }
        return open.size();
    }

    private static List<Erasure> without(List<Erasure> some, List<Erasure> others) {
        Set<UUID> known = others.stream().map(Erasure::id).collect(Collectors.toSet());
        return some.stream().filter(erasure -> !known.contains(erasure.id())).toList();
    }

    private void carryOut(Erasure erasure) {
        PersonId person = new PersonId(erasure.person());
        if (erasure.gym() == null || erasure.member() == null) {
            eraseAccount(person);
        } else {
            eraseIn(new GymId(erasure.gym()), new MemberId(erasure.member()), person);
        }
        table.finish(erasure);
    }

    private void eraseIn(GymId gym, MemberId member, PersonId person) {
        accounts.client()
                .sql("delete from accounts.membership where id = ?")
                .param(member.id())
                .update();
        if (door.gyms().stream().anyMatch(known -> known.id().equals(gym))) {
            door.within(SystemActor.ERASER, gym, () -> {
                gymErasure.erase(member, person);
                return null;
            });
        }
    }

    private void eraseAccount(PersonId person) {
        Rows rows = new Rows(accounts.client(), Map.of("person", person.id()));
        accounts.together(() -> {
            tables.ofAccounts().forEach(rows::erase);
            trail.record(person, "was erased");
            return null;
        });
    }
}
