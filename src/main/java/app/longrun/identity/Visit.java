package app.longrun.identity;

import app.longrun.tenancy.Gym;
import java.util.Set;

/**
 * A person on a gym's page.
 *
 * @param permissions what they held when the page was opened: good for showing links, not for deciding
 */
public record Visit(Gym gym, String name, Set<Permission> permissions) {}
