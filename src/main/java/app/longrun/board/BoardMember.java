package app.longrun.board;

import app.longrun.identity.MemberId;
import java.io.Serializable;

/** Whose row it is. */
public record BoardMember(MemberId id, String name) implements Serializable {}
