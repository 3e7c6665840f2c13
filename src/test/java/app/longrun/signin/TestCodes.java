package app.longrun.signin;

import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.PersonId;
import app.longrun.identity.Registrar;
import app.longrun.platform.EmailAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Everybody's authenticator in the tests, also for those who sign in more often than every 30 seconds. */
@Component
public class TestCodes {

    private static final Map<Integer, TestCodes> AT = new ConcurrentHashMap<>();

    private final AccountsDatabase accounts;
    private final Registrar registrar;
    private final OneTimeCodes codes;

    TestCodes(AccountsDatabase accounts, Registrar registrar, OneTimeCodes codes) {
        this.accounts = accounts;
        this.registrar = registrar;
        this.codes = codes;
    }

    @EventListener
    void note(WebServerInitializedEvent event) {
        AT.put(event.getWebServer().getPort(), this);
    }

    /** Those of the application that listens on {@code port}. */
    public static TestCodes at(int port) {
        return java.util.Objects.requireNonNull(AT.get(port), "No application listens on " + port);
    }

    public boolean isKeptBy(String email) {
        return person(email).flatMap(codes::current).isPresent();
    }

    /** A code that works now, even if it has worked before. */
    public String next(String email) {
        PersonId person = person(email).orElseThrow();
        accounts.client()
                .sql("update accounts.one_time_code set last_step = 0 where person_id = ?")
                .param(person.id())
                .update();
        return codes.current(person).orElseThrow();
    }

    /** A code as the authenticator shows it, whether it has worked or not. */
    public String shown(String email) {
        return person(email).flatMap(codes::current).orElseThrow();
    }

    private java.util.Optional<PersonId> person(String email) {
        return registrar.find(new EmailAddress(email));
    }
}
