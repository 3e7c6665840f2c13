package app.longrun.identity;

import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down in the gym that somebody has left and frees what they held, in the transaction of the caller. */
@Component
public class Departures {

    private final MemberRepository members;
    private final Memberships memberships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Departures(MemberRepository members, Memberships memberships, ApplicationEventPublisher events, Clock clock) {
        this.members = members;
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    /** Ends the membership; throws {@link app.longrun.platform.Refusal}, with nothing changed, for the last owner. */
    public void depart(MemberId member) {
        members.findById(member.id()).ifPresent(found -> {
            found.leave(CurrentGym.today(clock));
            events.publishEvent(
                    new PersonLeft(CurrentGym.get().id(), member, found.name().person()));
        });
        members.flush();
        // Last, because it is stored at once: what fails before it leaves the door as it was.
        memberships.end(CurrentGym.get().id(), member);
    }
}
