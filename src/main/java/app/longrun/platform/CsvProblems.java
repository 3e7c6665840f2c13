package app.longrun.platform;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in one or several files, so that a reader hears of everything at once. */
public final class CsvProblems {

    private final List<String> found = new ArrayList<>();

    /** Notes one problem; the text names the file and, where there is one, the line. */
    public void add(String problem) {
        found.add(problem);
    }

    /** Throws {@link MalformedCsv} with every problem noted so far, or returns when there is none. */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new MalformedCsv(found);
        }
    }
}
