package app.longrun.plan;

/** A session of a member, for their coach. */
public record MemberSheet(String member, Sheet sheet) {}
