package app.longrun.clearance;

import app.longrun.identity.MemberId;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A member with how ready they are.
 *
 * @param today on the gym's clocks
 */
public record MemberReadiness(MemberId member, String name, Verdict verdict, LocalDate today) implements Serializable {}
