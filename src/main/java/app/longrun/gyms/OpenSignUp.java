package app.longrun.gyms;

import app.longrun.platform.EmailAddress;

/**
 * What a sign-up's link shows.
 *
 * @param hasAccount whether the address has an account, which then owns the gym
 */
public record OpenSignUp(String gym, String slug, EmailAddress email, boolean hasAccount) {}
