package app.longrun.gyms;

import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.AuditTrail;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.MemberName;
import app.longrun.identity.Members;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.platform.WeightUnit;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The gym's settings, read and saved by its owners; a change counts from everybody's next call on. */
@Service
@Transactional
@Needs(Permission.MANAGE_GYM)
public class GymDesk {

    private static final Pattern ACCENT = Pattern.compile("#[0-9a-f]{6}");

    private final AccountsDatabase accounts;
    private final JdbcClient client;
    private final Members members;
    private final AuditTrail audit;

    GymDesk(AccountsDatabase accounts, JdbcClient client, Members members, AuditTrail audit) {
        this.accounts = accounts;
        this.client = client;
        this.members = members;
        this.audit = audit;
    }

    /** The settings as they are. */
    @Transactional(readOnly = true)
    public SettingsSheet settings() {
        return accounts.client()
                .sql("select g.*, l.hash as logo from accounts.gym g"
                        + " left join accounts.gym_logo l on l.gym_id = g.id where g.id = ?")
                .param(gym())
                .query((row, number) -> sheet(row))
                .single();
    }

    /**
     * Saves {@code sheet} over the version it was read at.
     *
     * @throws StaleSettingsException when somebody else has saved another one meanwhile
     * @throws Refusal for what cannot be
     */
    public SettingsSheet save(SettingsSheet sheet) {
        if (!ACCENT.matcher(sheet.accent()).matches()) {
            throw new Refusal("gyms.error.accent");
        }
        SettingsSheet before = settings();
        if (before.version() != sheet.version() || !isStored(sheet)) {
            throw new StaleSettingsException(settings());
        }
        audit.record("changed", "settings", null, SettingsChange.words(before, sheet));
        return settings();
    }

    private boolean isStored(SettingsSheet sheet) {
        return accounts.client()
                        .sql("""
                                update accounts.gym set name = :name, time_zone = :zone, weight_unit = :unit,
                                  accent = :accent, bar_grams = :bar, plates_grams = :plates,
                                  version = version + 1
                                where id = :id and version = :version and closed_at is null""")
                        .param("name", sheet.name().value())
                        .param("zone", sheet.zone().getId())
                        .param("unit", sheet.unit().name())
                        .param("accent", sheet.accent())
                        .param("bar", sheet.floor().bar())
                        .param("plates", sheet.floor().plates().toArray(Integer[]::new))
                        .param("id", gym())
                        .param("version", sheet.version())
                        .update()
                == 1;
    }

    private SettingsSheet sheet(ResultSet row) throws SQLException {
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new SettingsSheet(
                row.getInt("version"),
                new GymName(row.getString("name")),
                ZoneId.of(row.getString("time_zone")),
                WeightUnit.valueOf(row.getString("weight_unit")),
                row.getString("accent"),
                new Floor(row.getInt("bar_grams"), List.of((Integer[])
                        row.getArray("plates_grams").getArray())),
                closed == null ? null : closed.toInstant(),
                lastToChange(),
                row.getString("logo"));
    }

    /** By the name they have now; in a closed gym nobody is named. */
    private @Nullable String lastToChange() {
        if (!Caller.current().may(Permission.READ_PEOPLE)) {
            return null;
        }
        return client.sql("select member_id from audit.entry where gym_id = ? and subject = 'settings'"
                        + " and member_id is not null order by at desc, id desc limit 1")
                .param(gym())
                .query((row, number) -> new MemberId(row.getObject(1, UUID.class)))
                .optional()
                .flatMap(member -> members.named(List.of(member)).stream().findFirst())
                .map(MemberName::name)
                .orElse(null);
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
