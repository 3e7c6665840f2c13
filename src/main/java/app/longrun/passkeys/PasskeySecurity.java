package app.longrun.passkeys;

import app.longrun.identity.PageSecurity;
import app.longrun.securitylog.SecurityLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.core.userdetails.UserDetailsService;

@Configuration(proxyBeanMethods = false)
class PasskeySecurity {

    /** No token guards the sign-in, for that would take a session; what another site sends is refused anyway. */
    @Bean
    PageSecurity passkeysOfPages(RelyingParty party, UserDetailsService people, SecurityLog log) {
        return http -> http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/passkeys.js", PasskeySignIn.OPTIONS, PasskeySignIn.SIGN_IN)
                        .permitAll())
                .csrf(csrf -> csrf.ignoringRequestMatchers(PasskeySignIn.OPTIONS, PasskeySignIn.SIGN_IN))
                .with(new PasskeySignIn(party, new PasskeyProof(party, people), log), Customizer.withDefaults());
    }
}
