package app.longrun.shell;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Puts the strict headers on every answer before anything else happens: what the firewall or the server itself turns away
 * never comes to Spring Security's. Pages that need more leave write over them.
 */
@Component
class EdgeHeaders implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Map<String, String> STRICT = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Content-Security-Policy", PagePolicy.PLAIN,
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new Edge());
    }

    private static final class Edge extends ValveBase {

        Edge() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            STRICT.forEach(response::setHeader);
            getNext().invoke(request, response);
        }
    }
}
