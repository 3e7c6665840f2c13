package app.longrun.signin;

import app.longrun.identity.SecondFactors;
import app.longrun.securitylog.SecurityLog;
import java.time.Clock;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Puts the steps of signing in into a chain of filters: the password with its guard, then the further proofs. */
@Component
public class SignInSteps extends AbstractHttpConfigurer<SignInSteps, HttpSecurity> {

    private final CodeCheck codes;
    private final MyCodes myCodes;
    private final SecondFactors secondFactors;
    private final DeviceCookie devices;
    private final SignInRecord record;
    private final SecurityLog log;
    private final Clock clock;

    SignInSteps(
            CodeCheck codes,
            MyCodes myCodes,
            SecondFactors secondFactors,
            DeviceCookie devices,
            SignInRecord record,
            SecurityLog log,
            Clock clock) {
        this.codes = codes;
        this.myCodes = myCodes;
        this.secondFactors = secondFactors;
        this.devices = devices;
        this.record = record;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void init(HttpSecurity http) {
        http.formLogin(form -> form.failureHandler(new ShowAgain(log))
                .authenticationDetailsSource(
                        request -> devices.origin(request, String.valueOf(request.getParameter("username")))));
        http.sessionManagement(sessions ->
                sessions.addSessionAuthenticationStrategy(devices).addSessionAuthenticationStrategy(record));
        http.logout(
                out -> out.addLogoutHandler(record).addLogoutHandler(new HeaderWriterLogoutHandler(Wipe.signingOut())));
    }

    @Override
    public void configure(HttpSecurity http) {
        ProofFilter filter = new ProofFilter(
                http.getSharedObject(AuthenticationManager.class), codes, myCodes, secondFactors, devices, clock);
        filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        filter.setSecurityContextRepository(http.getSharedObject(SecurityContextRepository.class));
        filter.setSecurityContextHolderStrategy(getSecurityContextHolderStrategy());
        filter.setAuthenticationFailureHandler(new ShowAgain(log));
        filter.setAuthenticationSuccessHandler(new WhereTo());
        // Behind the authorization: the filter is for whoever is signed in, and asks services behind the door.
        http.addFilterAfter(filter, AuthorizationFilter.class);
    }
}
