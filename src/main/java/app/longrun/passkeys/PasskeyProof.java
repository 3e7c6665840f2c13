package app.longrun.passkeys;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;

/**
 * Signs the person in whose passkey answered: the same principal as by password, with the factor that was proved. No
 * bean, for a provider that is one would take the place of the password's.
 */
final class PasskeyProof implements AuthenticationProvider {

    private final RelyingParty party;
    private final UserDetailsService people;

    PasskeyProof(RelyingParty party, UserDetailsService people) {
        this.party = party;
        this.people = people;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        UserDetails person = person((WebAuthnAuthenticationRequestToken) authentication);
        return UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.WEBAUTHN_AUTHORITY)));
    }

    private UserDetails person(WebAuthnAuthenticationRequestToken shown) {
        try {
            PublicKeyCredentialUserEntity user = party.authenticate(shown.getWebAuthnRequest());
            return people.loadUserByUsername(user.getName());
        } catch (RuntimeException e) {
            throw new BadCredentialsException("The passkey proves nothing", e);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return WebAuthnAuthenticationRequestToken.class.isAssignableFrom(authentication);
    }
}
