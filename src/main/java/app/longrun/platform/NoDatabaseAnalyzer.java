package app.longrun.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says how to give the executable jar a database. */
final class NoDatabaseAnalyzer extends AbstractFailureAnalyzer<NoDatabaseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NoDatabaseException cause) {
        return new FailureAnalysis(cause.getMessage(), """
                Point the application at a PostgreSQL server whose roles were made by db/roles.sql, for example:
                  SPRING_DATASOURCE_URL=jdbc:postgresql://localhost:5432/longrun \\
                  SPRING_DATASOURCE_PASSWORD=… SPRING_FLYWAY_PASSWORD=… \\
                  LONGRUN_SIGNIN_PASSWORD=… LONGRUN_JOBS_PASSWORD=… java -jar longrun.jar
                or run docker compose up, or ./mvnw spring-boot:run for a demo with a database of its own.""", cause);
    }
}
