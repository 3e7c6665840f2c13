package app.longrun.identity;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountsConfiguration {

    /** A pool and a role of its own: credentials are out of reach of everything but sign-in and the door. */
    @Bean(defaultCandidate = false)
    @Qualifier("signin")
    HikariDataSource signinDataSource(
            @Value("${spring.datasource.url}") String url,
            @Value("${longrun.signin.username}") String username,
            @Value("${longrun.signin.password}") String password,
            @Value("${longrun.signin.pool}") int pool) {
        HikariDataSource source = DataSourceBuilder.create()
                .type(HikariDataSource.class)
                .url(url)
                .username(username)
                .password(password)
                .build();
        source.setPoolName("signin");
        source.setMaximumPoolSize(pool);
        return source;
    }

    @Bean
    AccountsDatabase accountsDatabase(@Qualifier("signin") HikariDataSource source) {
        return new AccountsDatabase(source);
    }
}
