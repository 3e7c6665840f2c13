package app.longrun.identity;

import app.longrun.platform.Jobs;
import app.longrun.platform.RolePool;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.util.function.SingletonSupplier;

@Configuration(proxyBeanMethods = false)
class AccountsConfiguration {

    private static final String ARGON2 = "argon2@SpringSecurity_v5_8";

    /** A pool and a role of its own: credentials are out of reach of everything but sign-in and the door. */
    @Bean(defaultCandidate = false)
    @Qualifier("signin")
    HikariDataSource signinDataSource(Environment settings) {
        return RolePool.of("signin", settings);
    }

    @Bean
    AccountsDatabase accountsDatabase(@Qualifier("signin") HikariDataSource source, ObjectProvider<Jobs> jobs) {
        return new AccountsDatabase(
                source, SingletonSupplier.of(() -> jobs.getObject().of(source)));
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                ARGON2, Map.of(ARGON2, Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    }
}
