package app.longrun.passkeys;

import app.longrun.identity.AccountTrail;
import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.OutsideGyms;
import app.longrun.identity.PersonId;
import app.longrun.identity.SecondFactor;
import app.longrun.identity.SecondFactors;
import app.longrun.identity.SignedIn;
import app.longrun.identity.StepUp;
import app.longrun.platform.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Service;

/** The signed-in person's passkeys. */
@Service
public class MyPasskeys {

    private static final int MOST = 20;

    private final PasskeyList list;
    private final RelyingParty party;
    private final SecondFactors secondFactors;
    private final AccountsDatabase accounts;
    private final AccountTrail trail;

    MyPasskeys(
            PasskeyList list,
            RelyingParty party,
            SecondFactors secondFactors,
            AccountsDatabase accounts,
            AccountTrail trail) {
        this.list = list;
        this.party = party;
        this.secondFactors = secondFactors;
        this.accounts = accounts;
        this.trail = trail;
    }

    /** All of them, the oldest first. */
    @OutsideGyms
    public List<Passkey> all() {
        return list.of(me());
    }

    /** One of them; none for somebody else's. */
    @OutsideGyms
    public Optional<Passkey> find(PasskeyId id) {
        return list.find(id, me());
    }

    /** What a device needs to know to make a passkey; a {@link Refusal} when there are too many. */
    @OutsideGyms
    @StepUp
    public PublicKeyCredentialCreationOptions begin() {
        if (list.of(me()).size() >= MOST) {
            throw new Refusal("passkeys.error.many", MOST);
        }
        return party.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(authentication()));
    }

    /** Keeps the passkey a device made; a {@link Refusal} when it is not an answer to {@code asked}. */
    @OutsideGyms
    @StepUp
    public void add(PublicKeyCredentialCreationOptions asked, RelyingPartyPublicKey made) {
        PasskeyName name = new PasskeyName(made.getLabel());
        RelyingPartyPublicKey named = new RelyingPartyPublicKey(made.getCredential(), name.value());
        try {
            party.registerCredential(new ImmutableRelyingPartyRegistrationRequest(asked, named));
        } catch (RuntimeException e) {
            throw new Refusal("passkeys.error.made");
        }
        trail.record(me(), "added the passkey " + name.value());
    }

    /** Calls a passkey something else; whether it is there. */
    @OutsideGyms
    public boolean rename(PasskeyId id, PasskeyName name) {
        return list.rename(id, me(), name);
    }

    /** Removes a passkey; a {@link Refusal} when an owner would be left without a second factor. */
    @OutsideGyms
    @StepUp
    public void remove(PasskeyId id) {
        PersonId me = me();
        accounts.together(() -> {
            boolean isOwner = list.isOwner(me);
            list.find(id, me).ifPresent(passkey -> {
                if (isOwner && isLastSecondFactor(me)) {
                    throw new Refusal("passkeys.error.last");
                }
                list.remove(id, me);
                trail.record(me, "removed the passkey " + passkey.name().value());
            });
            return null;
        });
    }

    private boolean isLastSecondFactor(PersonId me) {
        return secondFactors.of(me).equals(Set.of(SecondFactor.PASSKEY))
                && list.of(me).size() == 1;
    }

    private static Authentication authentication() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    }

    private static PersonId me() {
        return SignedIn.in(authentication()).orElseThrow().id();
    }
}
