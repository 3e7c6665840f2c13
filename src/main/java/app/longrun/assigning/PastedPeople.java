package app.longrun.assigning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names as a coach types or pastes them, one start on each line: {@code Ana, Ben: 7 Dec}, {@code Cleo: race}, or the columns of
 * a spreadsheet. A name is understood when it is that of just one person, or the beginning of just one.
 *
 * @param starts who begins how; no anchor = as chosen for the others
 * @param leftOver what was not understood, line by line, to be mended and read again
 */
public record PastedPeople(Map<Candidate, Optional<Anchor>> starts, List<String> leftOver) {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[,;]\\s*");
    private static final Pattern BEFORE_START = Pattern.compile("\\s*(?::|\\t)\\s*");

    /** Reads the text; {@code race} is how a block hangs on a race where a line says so, a year is the next one from {@code today}. */
    public static PastedPeople read(String text, List<Candidate> everybody, Anchor.BeforeRace race, LocalDate today) {
        Map<Candidate, Optional<Anchor>> starts = new LinkedHashMap<>();
        List<String> leftOver = new ArrayList<>();
        NameBook names = new NameBook(everybody);
        SpokenStart reader = new SpokenStart(today, race);
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> readLine(line.strip(), names, reader, starts).ifPresent(leftOver::add));
        return new PastedPeople(starts, List.copyOf(leftOver));
    }

    private static Optional<String> readLine(
            String line, NameBook names, SpokenStart reader, Map<Candidate, Optional<Anchor>> starts) {
        Matcher start = BEFORE_START.matcher(line);
        boolean hasStart = start.find();
        String called = hasStart ? line.substring(0, start.start()) : line;
        String said = hasStart ? line.substring(start.end()).strip() : "";
        Optional<Anchor> anchor = reader.read(said);
        if (!said.isEmpty() && anchor.isEmpty()) {
            return Optional.of(line);
        }
        List<String> unknown = new ArrayList<>();
        BETWEEN_NAMES
                .splitAsStream(called)
                .forEach(name -> names.find(name)
                        .ifPresentOrElse(person -> starts.put(person, anchor), () -> unknown.add(name)));
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(", ", unknown) + (said.isEmpty() ? "" : ": " + said));
    }
}
