package app.longrun.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says how to have either the demo or a server for others. */
final class NotOnLoopbackAnalyzer extends AbstractFailureAnalyzer<NotOnLoopbackException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NotOnLoopbackException cause) {
        return new FailureAnalysis(cause.getMessage(), """
                For the demo, leave SERVER_ADDRESS away or set it to localhost.
                For others to reach it, leave the demo away: point SPRING_DATASOURCE_URL at a PostgreSQL server
                and leave LONGRUN_DEMO_ENABLED away; docker compose up does both.""", cause);
    }
}
