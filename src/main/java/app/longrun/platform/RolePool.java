package app.longrun.platform;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.core.env.Environment;

/** A connection pool of its own for one database role: what that role may not see, its code cannot see. */
public final class RolePool {

    private RolePool() {}

    /** The pool of the settings below {@code longrun.<name>}: username, password and pool, the number of connections. */
    public static HikariDataSource of(String name, Environment settings) {
        HikariDataSource source = DataSourceBuilder.create()
                .type(HikariDataSource.class)
                .url(settings.getRequiredProperty("spring.datasource.url"))
                .username(settings.getRequiredProperty("longrun." + name + ".username"))
                .password(settings.getRequiredProperty("longrun." + name + ".password"))
                .build();
        source.setPoolName(name);
        source.setMaximumPoolSize(settings.getRequiredProperty("longrun." + name + ".pool", Integer.class));
        return source;
    }
}
