package app.longrun.platform;

import java.util.List;

/** A comma-separated file breaks its rules; the message holds every problem, one a line, each with file and line number. */
public final class MalformedCsv extends RuntimeException {

    private final List<String> problems;

    /** Refuses a file for these problems, one or more. */
    public MalformedCsv(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** The problems in the order they were found. */
    public List<String> problems() {
        return problems;
    }
}
