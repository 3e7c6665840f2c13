package app.longrun.identity;

import app.longrun.platform.Ids;
import app.longrun.tenancy.CurrentGym;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down who did what in the bound gym, in the transaction that does it. Members are written down by id and read by
 * the name their row has now, so that erasing a person leaves none in the trail.
 */
@Component
public class AuditTrail {

    private static final String INSERT =
            "insert into audit.entry (gym_id, id, at, person_id, member_id, actor, acting_as, action, subject, subject_id,"
                    + " detail, about) select :gym, line.id, :at, :person, :member, :actor, :actingAs, :action, :subject,"
                    + " :subjectId, :detail, line.about from unnest(:ids, :about) as line(id, about)"
                    + " on conflict (gym_id, id) do nothing";

    /** How a member's entries name the doer, until the trail is read. */
    private static final String MEMBER = "member";

    private final JdbcClient client;
    private final Clock clock;

    AuditTrail(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * Records a trusted act of the current caller.
     *
     * @param action a past-tense word such as {@code assigned}
     * @param subject the kind of thing, such as {@code block}
     * @param detail a line an owner understands, without health data and without anybody's name
     */
    public void record(String action, String subject, @Nullable UUID subjectId, String detail) {
        insert(action, subject, subjectId, detail, new UUID[] {Ids.next()}, new @Nullable UUID[] {null});
    }

    /** Records an act for or upon members, one entry for each of them, in one statement. */
    public void record(
            String action, String subject, @Nullable UUID subjectId, String detail, Collection<MemberId> about) {
        List<MemberId> members = List.copyOf(about);
        insert(
                action,
                subject,
                subjectId,
                detail,
                members.stream().map(member -> Ids.next()).toArray(UUID[]::new),
                members.stream().map(MemberId::id).toArray(UUID[]::new));
    }

    /**
     * Records that the caller saw something about the health of others, though not what: one entry for each of them and
     * clock hour, however often the caller looks. Whoever looks at themselves leaves no trace.
     *
     * @param subject what was seen, such as {@code health flags}
     * @param whom members, and visitors by their claim
     */
    public void recordSight(String subject, Collection<UUID> whom) {
        Caller caller = Caller.current();
        UUID eyes = caller.member() == null ? null : caller.member().id();
        List<UUID> others =
                whom.stream().filter(one -> !one.equals(eyes)).distinct().toList();
        if (others.isEmpty()) {
            return;
        }
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        insert(
                "read",
                subject,
                null,
                "",
                others.stream()
                        .map(one -> sightId("%s %s %s %s %s".formatted(eyes, caller.name(), one, hour, subject)))
                        .toArray(UUID[]::new),
                others.toArray(UUID[]::new));
    }

    /** The same for the same eyes, person and hour, so that the second entry meets the first. */
    private static UUID sightId(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    private void insert(
            String action,
            String subject,
            @Nullable UUID subjectId,
            String detail,
            UUID[] ids,
            @Nullable UUID[] about) {
        Caller caller = Caller.current();
        MemberId member = caller.member();
        PersonId person = caller.person();
        client.sql(INSERT)
                .param("gym", CurrentGym.get().id().id())
                .param("ids", ids)
                .param("about", about)
                .param("at", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .param("person", person == null || member != null ? null : person.id(), Types.OTHER)
                .param("member", member == null ? null : member.id(), Types.OTHER)
                .param("actor", member == null ? caller.name() : MEMBER)
                .param("actingAs", caller.actingAs(), Types.VARCHAR)
                .param("action", action)
                .param("subject", subject)
                .param("subjectId", subjectId, Types.OTHER)
                .param("detail", detail)
                .update();
    }
}
