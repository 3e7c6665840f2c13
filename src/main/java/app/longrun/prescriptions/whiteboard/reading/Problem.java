package app.longrun.prescriptions.whiteboard.reading;

import java.util.List;

/** A place that keeps a line from being typed, with the texts that could stand there; from -1 where it is the whole line. */
record Problem(int from, int to, List<String> readings, boolean unnamed) {

    Problem {
        readings = List.copyOf(readings);
    }
}
