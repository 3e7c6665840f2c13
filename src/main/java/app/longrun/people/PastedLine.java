package app.longrun.people;

import app.longrun.platform.EmailAddress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a pasted list: {@code Sam Lee <sam@example.org>}, the address alone, or name and address with a comma, a
 * semicolon or a spreadsheet's tab between them.
 *
 * @param name empty when the line has none
 */
record PastedLine(String name, EmailAddress email) {

    private static final Pattern MAIL = Pattern.compile("[^\\s,;<>\"()]+@[^\\s,;<>\"()]+");
    private static final Pattern AROUND = Pattern.compile("[\\s,;<>\"()]+");
    private static final int LONGEST_NAME = 80;

    /** What the line says; empty when it holds no address, several of them, or a name that is too long. */
    static Optional<PastedLine> read(String line) {
        Matcher found = MAIL.matcher(line);
        if (!found.find()) {
            return Optional.empty();
        }
        String mail = found.group();
        String rest = line.substring(0, found.start()) + " " + line.substring(found.end());
        String name = AROUND.matcher(rest).replaceAll(" ").strip();
        if (found.find() || name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PastedLine(name, new EmailAddress(mail)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
