package app.longrun.legload;

import app.longrun.identity.AuditTrail;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The numbers of the leg-load rules, which a gym's coaches may change. */
@Service
@Transactional
@Needs(Permission.ASSIGN_BLOCKS)
public class GuardSettings {

    private final NumberRows rows;
    private final AuditTrail audit;

    GuardSettings(NumberRows rows, AuditTrail audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /** Every number, by rule. */
    @Transactional(readOnly = true)
    public List<GuardSetting> all() {
        GuardNumbers numbers = rows.read();
        return Arrays.stream(GuardNumber.values())
                .map(number -> new GuardSetting(number, numbers.value(number)))
                .toList();
    }

    /**
     * Changes numbers; the others stay as they are, and one that is set to its default follows the default from then on.
     *
     * @throws Refusal for a number out of its bounds, or numbers that contradict each other
     */
    public void change(Map<GuardNumber, Integer> values) {
        GuardNumbers before = rows.read();
        Map<GuardNumber, Integer> merged = before.changed();
        merged.putAll(values);
        GuardNumbers after = new GuardNumbers(merged);
        after.check();
        keep(before, after);
    }

    /** Goes back to the defaults. */
    public void reset() {
        keep(rows.read(), new GuardNumbers(Map.of()));
    }

    private void keep(GuardNumbers before, GuardNumbers after) {
        String changes = Arrays.stream(GuardNumber.values())
                .filter(number -> before.value(number) != after.value(number))
                .map(number -> "%s %d to %d".formatted(number, before.value(number), after.value(number)))
                .collect(Collectors.joining(", "));
        if (!changes.isEmpty()) {
            rows.write(after.changed());
            audit.record("changed", "leg-load rules", null, changes);
        }
    }
}
