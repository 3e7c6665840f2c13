package app.longrun.privacy;

import app.longrun.tenancy.Gym;
import java.util.List;

/**
 * Some of the sessions a person did, newest first.
 *
 * @param isMember whether they still belong to the gym
 * @param page which page this is, from 1
 * @param hasMore whether older sessions follow
 */
public record OwnPage(Gym gym, boolean isMember, List<OwnSession> sessions, int page, boolean hasMore) {

    public OwnPage {
        sessions = List.copyOf(sessions);
    }
}
