package app.longrun.guard;

import java.io.Serializable;
import java.util.List;

/**
 * Where the wished sessions are best.
 *
 * @param bouts the placed sessions, in the order of the wishes
 * @param leftOut those for which the free hours hold no place
 * @param hits what the placed sessions still run into, the cheapest there is
 */
public record Placement(List<Bout> bouts, List<Wish> leftOut, Cost cost, List<Hit> hits) implements Serializable {

    public Placement {
        bouts = List.copyOf(bouts);
        leftOut = List.copyOf(leftOut);
        hits = List.copyOf(hits);
    }
}
