package app.longrun.privacy;

import app.longrun.identity.MemberId;
import app.longrun.identity.PersonId;
import app.longrun.platform.Ids;
import app.longrun.tenancy.GymId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger: a person who is to be erased in a gym, or whose account is. Ids alone, so that the ledger can be
 * kept when everything else about them is gone.
 *
 * @param gym none = the account itself
 * @param member who they are in that gym
 */
record Erasure(
        UUID id, UUID person, @Nullable UUID gym, @Nullable UUID member, Instant askedAt) {

    static Erasure in(GymId gym, MemberId member, PersonId person, Instant at) {
        return new Erasure(Ids.next(), person.id(), gym.id(), member.id(), at);
    }

    static Erasure ofAccount(PersonId person, Instant at) {
        return new Erasure(Ids.next(), person.id(), null, null, at);
    }
}
