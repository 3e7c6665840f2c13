package app.longrun.log;

import app.longrun.exercises.Movements;
import app.longrun.platform.Refusal;
import app.longrun.prescriptions.Amount;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The limits of what can be logged at once; what lies outside is refused before anything is stored. */
@Component
class SetLimits {

    private static final int MOST_AT_ONCE = 50;
    private static final int MOST_NUMBER = 50;
    private static final int MOST_AMOUNT = 1_000;
    private static final int MOST_TARGET_GRAMS = 2_000_000;
    private static final int MOST_TARGET_TEXT = 120;
    private static final Pattern POSITION = Pattern.compile("[A-Z][0-9]{0,2}");

    private final Movements movements;

    SetLimits(Movements movements) {
        this.movements = movements;
    }

    void checkSize(List<Tap> taps) {
        refuse(taps.isEmpty() || taps.size() > MOST_AT_ONCE, "log.sets.many");
    }

    void check(Tap tap) {
        refuse(!POSITION.matcher(tap.place().position()).matches(), "log.set.position");
        refuse(tap.place().number() < 1 || tap.place().number() > MOST_NUMBER, "log.set.position");
        if (tap instanceof Tap.Done done) {
            check(done.entry());
        }
    }

    private void check(SetEntry set) {
        Amount done = set.amount();
        refuse(done.isMax() || done.isRange() || done.number() > MOST_AMOUNT, "log.set.amount");
        refuse(set.targetText().isBlank() || set.targetText().length() > MOST_TARGET_TEXT, "log.set.target");
        Integer grams = set.targetGrams();
        refuse(grams != null && (grams < 0 || grams > MOST_TARGET_GRAMS), "log.set.target");
        refuse(movements.byId(set.movement()).isEmpty(), "log.movement.unknown");
    }

    private static void refuse(boolean isWrong, String key) {
        if (isWrong) {
            throw new Refusal(key);
        }
    }
}
