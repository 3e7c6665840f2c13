package app.longrun.board.ui;

import app.longrun.identity.MemberId;
import java.util.UUID;

/** A member whose month is wanted. */
record MemberWish(UUID member) {

    MemberId id() {
        return new MemberId(member);
    }
}
