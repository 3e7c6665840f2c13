package app.longrun.trials;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.RateLimit;
import app.longrun.platform.Refusal;
import app.longrun.platform.Secret;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** What a visitor can do: claim a free class, look at the claim, and give the place back. */
@Service
@Needs(Permission.CLAIM_FREE_CLASS)
public class TrialClaims {

    private static final Duration WINDOW = Duration.ofHours(1);

    private final ClaimDesk desk;
    private final RateLimit rates;
    private final int triesOfAnAddress;
    private final int triesOfAMail;

    TrialClaims(
            ClaimDesk desk,
            RateLimit rates,
            @Value("${longrun.trials.tries-of-an-address}") int triesOfAnAddress,
            @Value("${longrun.trials.tries-of-a-mail}") int triesOfAMail) {
        this.desk = desk;
        this.rates = rates;
        this.triesOfAnAddress = triesOfAnAddress;
        this.triesOfAMail = triesOfAMail;
    }

    /**
     * Takes a place for a visitor and has a confirmation sent. Nobody can tell from the answer whether the e-mail address
     * is known: one that has a place in this class, or in three classes, gets the same silence and no second place.
     *
     * @param clientAddress where the request comes from, to limit how often one sender tries
     * @throws Refusal with nothing stored, when the class is full, past or unknown, the race is past, or it was tried too
     *     often
     */
    public void claim(ClaimRequest request, String clientAddress) {
        boolean isCalm = rates.allows("claim-by-address", clientAddress, triesOfAnAddress, WINDOW)
                && rates.allows("claim-by-mail", request.email().value(), triesOfAMail, WINDOW);
        if (!isCalm) {
            throw new Refusal("trials.error.tries.many");
        }
        desk.claim(request);
    }

    /** The claim whose link carries {@code token}; a wrong token, another gym's claim and none at all are alike. */
    public Optional<ClaimedClass> find(ClaimId id, Secret token) {
        return desk.find(id, token);
    }

    /** Gives the place back, once; a claim that is not ahead any more is left as it is. */
    public void cancel(ClaimId id, Secret token) {
        desk.cancel(id, token);
    }
}
