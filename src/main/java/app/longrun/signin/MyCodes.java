package app.longrun.signin;

import app.longrun.identity.MyGyms;
import app.longrun.identity.OutsideGyms;
import app.longrun.identity.Role;
import app.longrun.identity.SecondFactor;
import app.longrun.identity.SecondFactors;
import app.longrun.identity.SignedIn;
import app.longrun.identity.StepUp;
import app.longrun.platform.Refusal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** The signed-in person's one-time codes: set up, renewed, turned off. */
@Service
public class MyCodes {

    private final OneTimeCodes codes;
    private final RecoveryCodes recovery;
    private final SecondFactors secondFactors;
    private final MyGyms gyms;

    MyCodes(OneTimeCodes codes, RecoveryCodes recovery, SecondFactors secondFactors, MyGyms gyms) {
        this.codes = codes;
        this.recovery = recovery;
        this.secondFactors = secondFactors;
        this.gyms = gyms;
    }

    /** How things stand. */
    @OutsideGyms
    public CodesState state() {
        SignedIn me = me();
        return new CodesState(codes.isSetUp(me.id()), recovery.left(me.id()), mayTurnOff());
    }

    /** The secret to put into an authenticator; it counts once {@link #confirm confirmed}. */
    @OutsideGyms
    @StepUp
    public AuthenticatorSetup begin() {
        SignedIn me = me();
        String secret = codes.begin(me.id()).text();
        String name = URLEncoder.encode("Longrun:" + me.getUsername(), StandardCharsets.UTF_8);
        return new AuthenticatorSetup(
                secret, "otpauth://totp/%s?secret=%s&issuer=Longrun&digits=6&period=30".formatted(name, secret));
    }

    /** Whether {@code typed} is the new authenticator's code; if so, that one counts and any former one no more. */
    @OutsideGyms
    @StepUp
    public boolean confirm(String typed) {
        return codes.confirm(me().id(), typed.replace(" ", ""));
    }

    /** Ten recovery codes, said only now; those of before are void. Refused without one-time codes. */
    @OutsideGyms
    @StepUp
    public List<String> renewRecovery() {
        if (!codes.isSetUp(me().id())) {
            throw new Refusal("signin.codes.none");
        }
        return recovery.renew(me().id());
    }

    /** Does without one-time codes; refused to an owner who has no other second factor. */
    @OutsideGyms
    @StepUp
    public void turnOff() {
        if (!mayTurnOff()) {
            throw new Refusal("signin.codes.owner");
        }
        codes.turnOff(me().id());
    }

    private boolean mayTurnOff() {
        boolean hasOther = !Set.of(SecondFactor.CODE).containsAll(secondFactors.of(me().id()));
        return hasOther || gyms.all().stream().noneMatch(gym -> gym.roles().contains(Role.OWNER));
    }

    private static SignedIn me() {
        return SignedIn.in(SecurityContextHolder.getContext().getAuthentication())
                .orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }
}
