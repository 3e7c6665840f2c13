package app.longrun.feed;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.RateLimit;
import app.longrun.platform.Refusal;
import app.longrun.platform.Secret;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** What calendar programs may do: read a plan by its secret address, and not too often. */
@Service
@Needs(Permission.READ_FEED)
public class Feeds {

    private static final Duration WINDOW = Duration.ofHours(1);

    private final FeedDesk desk;
    private final RateLimit rates;
    private final int readsOfAnAddress;
    private final int readsOfAFeed;

    Feeds(
            FeedDesk desk,
            RateLimit rates,
            @Value("${longrun.feed.reads-of-an-address}") int readsOfAnAddress,
            @Value("${longrun.feed.reads-of-a-feed}") int readsOfAFeed) {
        this.desk = desk;
        this.rates = rates;
        this.readsOfAnAddress = readsOfAnAddress;
        this.readsOfAFeed = readsOfAFeed;
    }

    /**
     * The plan behind a secret; a wrong one, another gym's and a stopped one are alike empty.
     *
     * @param clientAddress where the request comes from
     * @throws Refusal when it is read too often
     */
    public Optional<String> read(Secret secret, String clientAddress) {
        boolean isCalm = rates.allows("feed-by-address", clientAddress, readsOfAnAddress, WINDOW)
                && rates.allows("feed", HexFormat.of().formatHex(secret.hash()), readsOfAFeed, WINDOW);
        if (!isCalm) {
            throw new Refusal("feed.often");
        }
        return desk.read(secret);
    }
}
