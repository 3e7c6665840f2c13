package app.longrun.authoring;

import java.util.List;

/** A line over the weeks it fills, the week it comes from first. */
public record FilledLine(String session, String position, String words, List<FilledWeek> weeks) {

    public FilledLine {
        weeks = List.copyOf(weeks);
    }
}
