package app.longrun.board.ui;

import app.longrun.board.HeldSession;
import app.longrun.calendar.SessionId;
import app.longrun.identity.MemberId;
import java.util.Objects;
import java.util.UUID;

/** A session in hand, as the browser names it. */
record HeldCard(UUID id, int version, UUID member) {

    HeldCard {
        Objects.requireNonNull(id);
        Objects.requireNonNull(member);
    }

    HeldSession held() {
        return new HeldSession(new SessionId(id), version, new MemberId(member));
    }
}
