package app.longrun.trials;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.tenancy.CurrentGym;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who claimed a free class and what became of it. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.READ_CLAIMS)
public class ClaimFunnel {

    private final ClaimRecords records;

    ClaimFunnel(ClaimRecords records) {
        this.records = records;
    }

    /**
     * The claims of a period.
     *
     * @param counts how many there are in each state, 0 included
     * @param claims by the time they were made
     */
    public record Funnel(Map<ClaimState, Integer> counts, List<ClaimedClass> claims) {

        /** How many claims there are together. */
        public int total() {
            return claims.size();
        }
    }

    /** The claims made from one day to another on the gym's clocks, both included; one statement. */
    public Funnel between(LocalDate from, LocalDate to) {
        List<ClaimedClass> claims = records.between(startOf(from), startOf(to.plusDays(1)));
        Map<ClaimState, Integer> counts = new EnumMap<>(ClaimState.class);
        for (ClaimState state : ClaimState.values()) {
            counts.put(state, 0);
        }
        claims.forEach(claim -> counts.merge(claim.state(), 1, Integer::sum));
        return new Funnel(counts, claims);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(CurrentGym.zone()).toInstant();
    }
}
