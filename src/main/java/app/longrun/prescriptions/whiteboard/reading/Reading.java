package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.Heard;
import app.longrun.prescriptions.whiteboard.Whiteboard;
import java.util.List;

/** A text as it was understood: the board, and what each line of the text said. */
public record Reading(Whiteboard whiteboard, List<ReadLine> lines) {

    public Reading {
        lines = List.copyOf(lines);
    }

    /**
     * One line of the text.
     *
     * @param number from 1
     * @param text every character of the line, without its line feed
     * @param heard empty for a blank line
     * @param offers what the coach may choose where the line is a note or a question
     */
    public record ReadLine(int number, String text, List<Heard> heard, List<Offer> offers) {

        public ReadLine {
            heard = List.copyOf(heard);
            offers = List.copyOf(offers);
        }

        /** Whether the line waits for the coach's answer. */
        public boolean isOpen() {
            return !offers.isEmpty();
        }
    }
}
