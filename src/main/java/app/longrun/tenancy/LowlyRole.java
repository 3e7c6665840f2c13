package app.longrun.tenancy;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start as a database role that row level security does not bind. */
@Component
class LowlyRole implements InitializingBean {

    private final JdbcClient client;

    LowlyRole(JdbcClient client) {
        this.client = client;
    }

    @Override
    public void afterPropertiesSet() {
        String role = client.sql("select current_user").query(String.class).single();
        boolean isMighty = client.sql("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                .query(Boolean.class)
                .single();
        if (isMighty) {
            throw new IllegalStateException(
                    "The application must not connect as %s, which bypasses row level security: set SPRING_DATASOURCE_USERNAME to gym_app"
                            .formatted(role));
        }
    }
}
