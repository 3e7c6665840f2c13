package app.longrun.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.identity.AccountsDatabase;
import app.longrun.keys.TestKey;
import app.longrun.platform.Refusal;
import app.longrun.throttle.Tries;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Who is looked at, and what it costs, when many guess one password at once; on a pool of one connection. */
@DatabaseTest
class PasswordProofTest {

    private static final String RIGHT = "three brown horses";
    private static final int WRONG = 320;

    @Autowired
    private Tries tries;

    @Autowired
    private AccountsDatabase accounts;

    private final String email = UUID.randomUUID() + "@example.org";
    private final Counted counted = new Counted();
    private final HintedEncoder hinted = new HintedEncoder(counted, TestKey.ofZeros());
    private final String stored = "{" + HintedEncoder.ID + "}" + hinted.encode(RIGHT);

    /** A hash that is not slow, and counts how often it was asked. */
    private static final class Counted implements PasswordEncoder {

        private final AtomicInteger asked = new AtomicInteger();
        private boolean isBusy;

        @Override
        public String encode(@Nullable CharSequence raw) {
            return "hash of " + raw;
        }

        @Override
        public boolean matches(@Nullable CharSequence raw, @Nullable String hash) {
            if (isBusy) {
                throw new Refusal("signin.busy");
            }
            asked.incrementAndGet();
            return encode(raw).equals(hash);
        }
    }

    @Test
    void whoeverHasTheRightPasswordGetsInAtTheFirstTryWhileHundredsGuess() throws Exception {
        PasswordProof proof = proof();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> guesses = IntStream.range(0, WRONG)
                    .<Callable<Boolean>>mapToObj(i -> () -> isIn(proof, email, "wrong " + i))
                    .toList();
            List<Callable<Boolean>> rightful = Stream.generate(
                            () -> (Callable<Boolean>) () -> isIn(proof, email, RIGHT))
                    .limit(10)
                    .toList();

            List<Future<Boolean>> all = threads.invokeAll(
                    Stream.concat(guesses.stream(), rightful.stream()).toList());

            for (int i = 0; i < all.size(); i++) {
                assertThat(all.get(i).get()).as("try " + i).isEqualTo(i >= WRONG);
            }
        }
        assertThat(counted.asked.get() - 10).as("hashes spent on guesses").isLessThan(WRONG / 16);
    }

    @Test
    void aWrongPasswordThatLooksRightCostsOneHashHoweverOftenItComes() {
        String sly = IntStream.range(0, 10_000)
                .mapToObj(i -> "wrong " + i)
                .filter(typed -> hinted.couldMatch(typed, stored))
                .findFirst()
                .orElseThrow();
        PasswordProof proof = proof();

        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> proof.authenticate(typed(email, sly))).isInstanceOf(AuthenticationException.class);
        }

        assertThat(counted.asked).hasValue(1);
    }

    @Test
    void whoComesWhenTheMachineIsBusyHasNotTried() {
        counted.isBusy = true;
        PasswordProof proof = proof();
        for (int i = 0; i < 30; i++) {
            assertThatThrownBy(() -> proof.authenticate(typed(email, RIGHT))).isInstanceOf(BusyException.class);
        }

        counted.isBusy = false;

        assertThat(isIn(proof, email, RIGHT)).isTrue();
        assertThatThrownBy(() -> proof.authenticate(typed(email, "wrong")))
                .isInstanceOf(AuthenticationException.class)
                .isNotInstanceOf(BusyException.class);
    }

    @Test
    void anAccountThatDoesNotExistIsAnsweredAlike() {
        PasswordProof proof = proof();
        String nobody = UUID.randomUUID() + "@example.org";

        for (int i = 0; i < 12; i++) {
            String wrong = "wrong " + i;
            Class<?> known = failure(proof, email, wrong);
            assertThat(failure(proof, nobody, wrong)).as(wrong).isEqualTo(known);
        }
    }

    private static Class<?> failure(PasswordProof proof, String account, String password) {
        try {
            proof.authenticate(typed(account, password));
            return BadCredentialsException.class;
        } catch (AuthenticationException failure) {
            return failure.getClass();
        }
    }

    private static boolean isIn(PasswordProof proof, String email, String password) {
        try {
            return proof.authenticate(typed(email, password)).isAuthenticated();
        } catch (AuthenticationException refused) {
            return false;
        }
    }

    private PasswordEncoder delegating() {
        return new DelegatingPasswordEncoder(HintedEncoder.ID, Map.of(HintedEncoder.ID, hinted));
    }

    private PasswordProof proof() {
        return new PasswordProof(
                this::account,
                delegating(),
                new Likelihood(this::account, hinted, new WrongBefore(TestKey.ofZeros())),
                new OldHashes(accounts, delegating(), hinted),
                tries);
    }

    private UserDetails account(String name) {
        if (name.equals(email)) {
            return User.withUsername(name).password(stored).build();
        }
        throw UsernameNotFoundException.fromUsername(name);
    }

    private static UsernamePasswordAuthenticationToken typed(String account, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(account, password);
    }
}
