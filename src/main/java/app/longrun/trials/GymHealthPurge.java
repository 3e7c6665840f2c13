package app.longrun.trials;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One gym's part of the {@link HealthPurge}; what it may delete is up to the database's health policy. */
@Service
@Transactional
@Needs(Permission.READ_CLAIMS)
public class GymHealthPurge {

    private final ClaimRecords records;

    GymHealthPurge(ClaimRecords records) {
        this.records = records;
    }

    /** How many answers were deleted. */
    public int run() {
        return records.purgeHealth();
    }
}
