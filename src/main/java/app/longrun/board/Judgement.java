package app.longrun.board;

import app.longrun.legload.OpenSlot;
import java.io.Serializable;
import java.util.List;

/** What the guard says to each day for what is in hand, and the nearest places it does not mind. */
public record Judgement(List<DayVerdict> days, List<OpenSlot> slots) implements Serializable {

    public Judgement {
        days = List.copyOf(days);
        slots = List.copyOf(slots);
    }
}
