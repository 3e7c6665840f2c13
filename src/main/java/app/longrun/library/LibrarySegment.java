package app.longrun.library;

import app.longrun.templates.ZoneRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A timed part of a library class; no zone means strength work. The level text is the class's, with its remark. */
record LibrarySegment(
        String classCode,
        String className,
        String levelText,
        int totalMinutes,
        int startMinute,
        int minutes,
        String name,
        String content,
        @Nullable ZoneRange zone,
        int rpe,
        List<LibraryLine> lines) {

    LibrarySegment {
        lines = List.copyOf(lines);
    }

    LibrarySegment withLines(List<LibraryLine> lines) {
        return new LibrarySegment(
                classCode, className, levelText, totalMinutes, startMinute, minutes, name, content, zone, rpe, lines);
    }

    int endMinute() {
        return startMinute + minutes;
    }
}
