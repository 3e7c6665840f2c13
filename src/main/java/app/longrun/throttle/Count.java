package app.longrun.throttle;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** What is counted when a proof fails, and how many failures are too many in how long. */
enum Count {
    /** An account from a device it was signed in on before. */
    DEVICE(10, Duration.ofMinutes(15), source -> source.account() + ' ' + source.device()),
    /** An account from a network. */
    PAIR(5, Duration.ofMinutes(15), source -> source.account() + ' ' + source.network()),
    /** A network, whatever the account; a gym's or an office's has many people behind it. */
    NETWORK(50, Duration.ofMinutes(15), TrySource::network),
    /** An account, from whatever unknown devices. */
    ACCOUNT(20, Duration.ofMinutes(15), TrySource::account),
    /** All unknown devices together: more wrong passwords in a minute than people mistype. */
    ALL(120, Duration.ofMinutes(1), source -> ""),
    /**
     * What a network, and an account from unknown devices, bear in a day, and a password that is taken a hundred times:
     * then the networks that guessed are shut out of the account, and those networks alone.
     */
    NETWORK_DAY(200_000, Duration.ofDays(1), TrySource::network),
    ACCOUNT_DAY(1_000_000, Duration.ofDays(1), TrySource::account),
    /** A code of six digits bears far fewer: of a thousand who guess, one gets in within three days. */
    CODE_DAY(100, Duration.ofDays(1), TrySource::account);

    private final int most;
    private final Duration window;

    @SuppressWarnings("ImmutableEnumChecker") // the method references hold no state
    private final Function<TrySource, String> of;

    Count(int most, Duration window, Function<TrySource, String> of) {
        this.most = most;
        this.window = window;
        this.of = of;
    }

    /** What counts for a try from {@code source}. */
    static Set<Count> countedFor(TrySource source) {
        if (source.device() != null) {
            return EnumSet.of(DEVICE);
        }
        return source.isCode() ? EnumSet.of(PAIR, CODE_DAY) : EnumSet.complementOf(EnumSet.of(DEVICE, CODE_DAY));
    }

    int most() {
        return most;
    }

    Duration window() {
        return window;
    }

    /** What a try is worth where {@code full} have had too many; strangers shut nobody out who comes from elsewhere. */
    static Lane lane(Set<Count> full) {
        if (full.isEmpty()) {
            return Lane.OPEN;
        }
        boolean isOverTheDay = full.contains(NETWORK_DAY) || full.contains(ACCOUNT_DAY);
        return isOverTheDay && full.contains(PAIR) ? Lane.SHUT : Lane.NARROW;
    }

    String subject(TrySource source) {
        return of.apply(source);
    }
}
