package app.longrun.calendar;

import app.longrun.identity.MemberId;
import java.util.UUID;

/** One member's copy of a block. */
public record BlockCopy(UUID assignment, MemberId member) {}
