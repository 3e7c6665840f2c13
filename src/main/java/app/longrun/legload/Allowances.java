package app.longrun.legload;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Coaches' words that sessions may stand where a rule minds, for whoever plans many at once. */
@Service
@Transactional
@Needs(Permission.ASSIGN_BLOCKS)
public class Allowances {

    private final AllowanceRows rows;
    private final MoveRules rules;

    Allowances(AllowanceRows rows, MoveRules rules) {
        this.rows = rows;
        this.rules = rules;
    }

    /**
     * Keeps the caller's reason for all of these, in one statement, and returns it as it is kept; nothing for none.
     *
     * @throws Refusal for a reason that says too little or too much
     */
    public String keep(Collection<AllowedHit> hits, String typed) {
        if (hits.isEmpty()) {
            return "";
        }
        String reason = rules.reason(typed);
        rows.keep(List.copyOf(hits), reason);
        return reason;
    }
}
