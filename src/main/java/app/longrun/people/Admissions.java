package app.longrun.people;

import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.Arrivals;
import app.longrun.identity.MemberId;
import app.longrun.identity.Memberships;
import app.longrun.identity.PersonId;
import app.longrun.identity.Role;
import app.longrun.identity.SystemActor;
import app.longrun.identity.SystemDoor;
import app.longrun.platform.EmailAddress;
import app.longrun.tenancy.GymId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lets people in, or lets them wait at the door; the gym's own row always comes before the door opens. */
@Component
class Admissions {

    private final AccountsDatabase accounts;
    private final Arrivals arrivals;
    private final Memberships memberships;
    private final SystemDoor door;
    private final Clock clock;

    Admissions(AccountsDatabase accounts, Arrivals arrivals, Memberships memberships, SystemDoor door, Clock clock) {
        this.accounts = accounts;
        this.arrivals = arrivals;
        this.memberships = memberships;
        this.door = door;
        this.clock = clock;
    }

    /** Lets somebody in from outside the gym; whoever asked to come in asks no longer. */
    void admit(GymId gym, PersonId person, String name, EmailAddress email, Set<Role> roles, String detail) {
        MemberId member = door.within(SystemActor.REGISTRAR, gym, () -> arrivals.arrive(person, name, email, detail));
        open(gym, member, person, roles);
    }

    /** Opens the door to whoever has arrived. */
    void open(GymId gym, MemberId member, PersonId person, Set<Role> roles) {
        accounts.together(() -> {
            memberships.open(gym, member, person, roles);
            return forget(gym, person);
        });
    }

    /** Notes that somebody asks to come in; who belongs to the gym already has nothing to ask for. */
    void ask(GymId gym, PersonId person) {
        if (memberships.isActive(gym, person)) {
            return;
        }
        accounts.client()
                .sql("insert into accounts.join_request (gym_id, person_id, asked_at) values (?, ?, ?)"
                        + " on conflict (gym_id, person_id) do nothing")
                .params(gym.id(), person.id(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether there was somebody who asked. */
    boolean forget(GymId gym, PersonId person) {
        return accounts.client()
                        .sql("delete from accounts.join_request where gym_id = ? and person_id = ?")
                        .params(gym.id(), person.id())
                        .update()
                == 1;
    }
}
