package app.longrun.gyms;

import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.Anybody;
import app.longrun.identity.AuditTrail;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.tenancy.CurrentGym;
import app.longrun.tenancy.GymSlug;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The gyms' logos: drawn anew when they come in, shown to anybody. */
@Service
public class Logos {

    private final AccountsDatabase accounts;
    private final AuditTrail audit;

    Logos(AccountsDatabase accounts, AuditTrail audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    /** The logo of a gym that is open and has one. */
    @Anybody
    public Optional<Logo> of(GymSlug gym) {
        return accounts.client()
                .sql("select l.png, l.hash from accounts.gym_logo l join accounts.gym g on g.id = l.gym_id"
                        + " where g.slug = ? and g.closed_at is null")
                .param(gym.word())
                .query((row, number) -> new Logo(row.getBytes("png"), row.getString("hash")))
                .optional();
    }

    /**
     * Uses a picture as the bound gym's logo; throws {@link app.longrun.platform.Refusal} for what is none, or too large.
     *
     * @param sent a PNG or a JPEG
     */
    @Transactional
    @Needs(Permission.MANAGE_GYM)
    public void use(byte[] sent) {
        byte[] png = LogoPicture.redrawn(sent);
        audit.record("changed", "logo", null, "");
        accounts.client()
                .sql("insert into accounts.gym_logo (gym_id, png, hash) values (?, ?, ?)"
                        + " on conflict (gym_id) do update set png = excluded.png, hash = excluded.hash")
                .params(gym(), png, hash(png))
                .update();
    }

    /** Goes back to the gym's name alone. */
    @Transactional
    @Needs(Permission.MANAGE_GYM)
    public void remove() {
        audit.record("removed", "logo", null, "");
        accounts.client()
                .sql("delete from accounts.gym_logo where gym_id = ?")
                .param(gym())
                .update();
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }

    private static String hash(byte[] png) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(png), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
