package app.longrun.board.ui;

import app.longrun.identity.MemberId;
import app.longrun.tenancy.GymSlug;
import org.springframework.modulith.NamedInterface;

/** The addresses of the board. */
@NamedInterface("navigation")
public final class BoardNavigation {

    private BoardNavigation() {}

    /** Everybody's next weeks. */
    public static String board(GymSlug gym) {
        return "g/" + gym + "/coach/board";
    }

    /** One member's month. */
    public static String member(GymSlug gym, MemberId member) {
        return board(gym) + "/" + member.id();
    }
}
