package app.longrun.identity;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/**
 * A module's share of the security of all pages but the visitors': its filters, its ways to sign in and the addresses it
 * opens. Below {@code /account} a person has to be signed in; everything else stays closed.
 */
@FunctionalInterface
public interface PageSecurity {

    /** Adds the share, before the rules every page has. */
    void addTo(HttpSecurity http);
}
