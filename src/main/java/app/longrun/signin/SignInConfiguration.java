package app.longrun.signin;

import app.longrun.keys.SignInKey;
import app.longrun.throttle.Tries;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    private static final String ARGON2 = "argon2@SpringSecurity_v5_8";

    /** Argon2id with 19 MiB, two rounds, one lane, as OWASP advises; Spring Security's own defaults are a little less. */
    static Argon2PasswordEncoder argon2() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("hinted")
    HintedEncoder hintedEncoder(SignInKey key) {
        return new HintedEncoder(argon2(), key);
    }

    @Bean
    PasswordEncoder passwordEncoder(@Qualifier("hinted") HintedEncoder hinted) {
        return new FewAtOnce(
                new DelegatingPasswordEncoder(HintedEncoder.ID, Map.of(HintedEncoder.ID, hinted, ARGON2, argon2())));
    }

    @Bean
    PasswordProof passwordProof(
            UserDetailsService accounts,
            PasswordEncoder passwords,
            @Qualifier("hinted") HintedEncoder hints,
            SignInKey key,
            OldHashes oldHashes,
            Tries tries) {
        return new PasswordProof(
                accounts, passwords, new Likelihood(accounts, hints, new WrongBefore(key)), oldHashes, tries);
    }
}
