package app.longrun.people;

/**
 * How it ended.
 *
 * @param slug the gym's address word
 * @param needsApproval whether an owner or a coach still decides
 */
public record Accepted(String slug, String gym, boolean needsApproval) {}
