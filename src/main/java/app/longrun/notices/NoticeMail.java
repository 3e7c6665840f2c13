package app.longrun.notices;

import app.longrun.identity.MemberId;
import app.longrun.platform.Mail;

/** A mail with all that waits to be told to a member. */
public record NoticeMail(MemberId member, Mail mail) {}
