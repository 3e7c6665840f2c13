package app.longrun.calendar;

import java.util.List;

/**
 * Sessions of one block that go onto many calendars at once; what is the same for everybody stands once.
 *
 * @param slots the sessions of the block
 * @param copies who follows it
 * @param places where the sessions of each copy lie
 */
public record BlockPlan(List<SlotFacts> slots, List<BlockCopy> copies, List<SlotPlace> places) {

    public BlockPlan {
        slots = List.copyOf(slots);
        copies = List.copyOf(copies);
        places = List.copyOf(places);
    }
}
