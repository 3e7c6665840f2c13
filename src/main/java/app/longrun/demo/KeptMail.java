package app.longrun.demo;

import java.util.List;

/**
 * A mail as one reads it.
 *
 * @param lines its plain text
 */
record KeptMail(String to, String subject, List<String> lines) {}
