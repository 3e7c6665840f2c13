package app.longrun.templates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The text of a whiteboard as lines counted from 1; a change touches its own line and no other. */
public record BoardText(String text) {

    /** The text with another line in the place of this one. */
    public BoardText with(int number, String line) {
        List<String> lines = lines();
        lines.set(number - 1, line);
        return new BoardText(String.join("\n", lines));
    }

    /** The text with one line more, after this one. */
    public BoardText after(int number, String line) {
        List<String> lines = lines();
        lines.add(number, line);
        return new BoardText(String.join("\n", lines));
    }

    /** The text without this line. */
    public BoardText without(int number) {
        List<String> lines = lines();
        lines.remove(number - 1);
        return new BoardText(String.join("\n", lines));
    }

    /** Whether there is a line with this number. */
    public boolean has(int number) {
        return number >= 1 && number <= lines().size();
    }

    private List<String> lines() {
        return new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    }
}
