package app.longrun.board;

import java.util.List;

/**
 * Some of the members, by name.
 *
 * @param total how many there are on all pages
 */
public record BoardPage(List<BoardMember> members, int total) {

    /** How many members a page holds at most. */
    public static final int SIZE = 25;

    public BoardPage {
        members = List.copyOf(members);
    }
}
