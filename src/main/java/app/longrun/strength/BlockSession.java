package app.longrun.strength;

import java.util.List;

/** A session of a block's week: its letter, and its exercises by position. */
public record BlockSession(String letter, List<BlockExercise> exercises) {

    public BlockSession {
        exercises = List.copyOf(exercises);
    }
}
