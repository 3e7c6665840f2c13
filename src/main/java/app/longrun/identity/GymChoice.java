package app.longrun.identity;

import app.longrun.tenancy.GymSlug;
import java.util.Set;

/** A gym to go to, and what the person is there. */
public record GymChoice(GymSlug slug, String name, Set<Role> roles) {}
