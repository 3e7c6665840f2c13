package app.longrun.tailoring;

import app.longrun.legload.LegHit;
import java.io.Serializable;
import java.util.List;

/**
 * How a class is for one member.
 *
 * @param tailored what they do
 * @param hits the rules that the class as it is written runs into on their calendar
 */
public record Version(TailoredClass tailored, List<LegHit> hits) implements Serializable {

    public Version {
        hits = List.copyOf(hits);
    }
}
