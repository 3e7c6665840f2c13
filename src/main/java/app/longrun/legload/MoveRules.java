package app.longrun.legload;

import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionKind;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.CurrentGym;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What can be moved, where to, and by whom. */
@Component
class MoveRules {

    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 300;

    private final JdbcClient client;

    MoveRules(JdbcClient client) {
        this.client = client;
    }

    /** One mover at a time: of two moves that are fine one by one, the second one is judged with the first one done. */
    void lock(MemberId member) {
        client.sql("select 1 from gym.member where gym_id = ? and id = ? for no key update")
                .params(CurrentGym.get().id().id(), member.id())
                .query(Integer.class)
                .single();
    }

    /** The session as it stands, if it can be moved there at all. */
    GuardedSession check(GuardedCalendar calendar, SessionId id, LocalDate on, @Nullable LocalTime at) {
        GuardedSession session = movable(calendar, id);
        check(PlacedSessions.on(calendar, List.of(session.movedTo(on, at))));
        return session;
    }

    /** The session as it stands, if it can be moved. */
    GuardedSession movable(GuardedCalendar calendar, SessionId id) {
        GuardedSession session = calendar.find(id).orElseThrow(() -> new Refusal("legload.session.unknown"));
        if (session.standing() == Standing.DONE) {
            throw new Refusal("legload.move.done");
        }
        if (!session.isMovable()) {
            throw new Refusal(session.kind() == SessionKind.CLASS ? "legload.move.class" : "legload.move.race");
        }
        return session;
    }

    /** Refuses sessions that cannot stand where they are put. */
    void check(PlacedSessions placed) {
        placed.obstacle().ifPresent(words -> {
            throw new Refusal(words);
        });
    }

    /** The reason for what a move runs into, none where it runs into nothing; throws {@link Refusal} where one is missing. */
    Optional<String> reason(MovePreview preview, String typed) {
        if (preview.isLegal()) {
            return Optional.empty();
        }
        if (!Caller.current().may(Permission.ASSIGN_BLOCKS)) {
            throw FreePlaces.instead(preview);
        }
        return Optional.of(reason(typed));
    }

    /** What was typed, if it is a reason; throws {@link Refusal} where it says too little or too much. */
    String reason(String typed) {
        String reason = typed.strip();
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            throw new Refusal("legload.move.reason", SHORTEST_REASON, LONGEST_REASON);
        }
        return reason;
    }
}
