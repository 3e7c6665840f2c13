package app.longrun.assigning;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a block could be assigned to. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.ASSIGN_BLOCKS)
public class Candidates {

    private final CandidateRows rows;
    private final Clock clock;

    Candidates(CandidateRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Everybody who belongs to the gym now, by name, with their races and what they follow; one statement. */
    public List<Candidate> all() {
        return rows.all(CurrentGym.today(clock));
    }
}
