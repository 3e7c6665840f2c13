package app.longrun.signin;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
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

    @Bean(defaultCandidate = false)
    @Qualifier("hinted")
    HintedEncoder hintedEncoder(SignInKey key) {
        return new HintedEncoder(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(), key);
    }

    @Bean
    PasswordEncoder passwordEncoder(@Qualifier("hinted") HintedEncoder hinted) {
        return new FewAtOnce(new DelegatingPasswordEncoder(
                HintedEncoder.ID,
                Map.of(HintedEncoder.ID, hinted, ARGON2, Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8())));
    }

    @Bean
    PasswordProof passwordProof(
            UserDetailsService accounts,
            PasswordEncoder passwords,
            @Qualifier("hinted") HintedEncoder hints,
            Tries tries) {
        return new PasswordProof(accounts, passwords, hints, tries);
    }

    @Bean
    RecurringTask<Void> forgetTries(Tries tries) {
        return Tasks.recurring("forget-sign-in-tries", Schedules.daily(LocalTime.of(3, 40)))
                .execute((work, context) -> tries.forget());
    }
}
