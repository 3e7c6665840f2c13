package app.longrun.reporting;

import static app.longrun.reporting.ReportColumn.*;

import app.longrun.platform.Refusal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A figure with rows behind it. */
public enum Figure {
    ATTENDANCE("attendance", WHO, AS, CLASS, WHEN),
    ADHERENCE("adherence", WHO, DAY, KIND, SESSION, STATE),
    ACTIVE("active", WHO, CLASSES, LOGS, LAST_DAY),
    TRIALS("trials", WHO, EMAIL, CLAIMED, CLASS, CLASS_BEGINS, STATE),
    TRIALS_ATTENDED("trials-attended", WHO, EMAIL, CLAIMED, CLASS, CLASS_BEGINS, STATE),
    TRIALS_CONVERTED("trials-converted", WHO, EMAIL, CLAIMED, CLASS, CLASS_BEGINS, STATE),
    TRIALS_CANCELLED("trials-cancelled", WHO, EMAIL, CLAIMED, CLASS, CLASS_BEGINS, STATE);

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of constants
    private final List<ReportColumn> columns;

    Figure(String word, ReportColumn... columns) {
        this.word = word;
        this.columns = List.of(columns);
    }

    /** The figure somebody put into an address; a {@link Refusal} where there is none of that name. */
    static Figure read(@Nullable String word) {
        return Arrays.stream(values())
                .filter(figure -> figure.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new Refusal("reporting.refused.figure"));
    }

    /** Its name in addresses and keys. */
    public String word() {
        return word;
    }

    /** What its rows say, in the order of their cells. */
    public List<ReportColumn> columns() {
        return columns;
    }
}
