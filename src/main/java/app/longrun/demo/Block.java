package app.longrun.demo;

import java.util.List;
import java.util.UUID;

/** A strength block, version 1. */
record Block(
        String code, UUID id, String name, int weeks, List<String> cycle, int minutes, String goal, List<Line> lines) {

    List<Line> session(int week, String letter) {
        return lines.stream()
                .filter(line -> line.week() == week && line.session().equals(letter))
                .toList();
    }
}
