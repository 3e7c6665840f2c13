package app.longrun.platform;

/** The application was started without any database to talk to. */
final class NoDatabaseException extends RuntimeException {

    NoDatabaseException() {
        super("No database: SPRING_DATASOURCE_URL is not set and this build carries no embedded PostgreSQL.");
    }
}
