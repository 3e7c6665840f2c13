package app.longrun.prescriptions.whiteboard;

/** A movement or activity by the id of the {@link Vocabulary}, and the word used for it. */
public record MovementWord(String id, String word) {

    public MovementWord {
        Verbatim.require(id);
        Verbatim.require(word);
    }
}
