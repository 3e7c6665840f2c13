package app.longrun.trials;

import app.longrun.classes.ClassId;
import app.longrun.classes.Places;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.EmailAddress;
import app.longrun.platform.Ids;
import app.longrun.platform.Jobs;
import app.longrun.platform.Secret;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** The transactions behind {@link TrialClaims}: place, claim, health answer and mail are all stored, or none of them. */
@Service
@Transactional
@Needs(Permission.CLAIM_FREE_CLASS)
public class ClaimDesk {

    /** How many classes ahead one address may hold places in. */
    static final int MOST_OPEN = 3;

    private final ClaimRepository claims;
    private final ClaimRecords records;
    private final Places places;
    private final Jobs jobs;
    private final Clock clock;

    ClaimDesk(ClaimRepository claims, ClaimRecords records, Places places, Jobs jobs, Clock clock) {
        this.claims = claims;
        this.records = records;
        this.places = places;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Takes the place and stores the claim, or nothing; see {@link TrialClaims#claim}. */
    public void claim(ClaimRequest request) {
        request.race().mustBeAhead(CurrentGym.today(clock));
        ClaimId id = new ClaimId(Ids.next());
        // The place comes first: a full class is full for everybody, whether their address is known or not.
        places.takeForVisitor(request.scheduled(), id.id(), request.name().value());
        if (mayHoldAnother(request.email(), request.scheduled())) {
            store(id, request);
        } else {
            TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
        }
    }

    /** See {@link TrialClaims#find}. */
    @Transactional(readOnly = true)
    public Optional<ClaimedClass> find(ClaimId id, Secret token) {
        return claims.findById(id.id()).filter(claim -> claim.isHeldBy(token)).flatMap(claim -> records.find(id));
    }

    /** See {@link TrialClaims#cancel}. */
    public void cancel(ClaimId id, Secret token) {
        claims.lock(id.id())
                .filter(claim -> claim.isHeldBy(token))
                .filter(claim -> records.find(id)
                        .filter(found -> found.isAhead(clock.instant()))
                        .isPresent())
                .ifPresent(claim -> {
                    claim.cancel();
                    places.releaseVisitor(id.id());
                });
    }

    private boolean mayHoldAnother(EmailAddress email, ClassId wanted) {
        List<ClassId> open = records.open(email);
        return open.size() < MOST_OPEN && !open.contains(wanted);
    }

    private void store(ClaimId id, ClaimRequest request) {
        claims.saveAndFlush(new Claim(id, request, clock.instant()));
        Boolean hasPain = request.hasPain();
        if (hasPain != null) {
            records.keepHealth(id, hasPain);
        }
        jobs.afterCommit(
                ClaimJobs.CONFIRMATION,
                id.id().toString(),
                new ClaimConfirmation(CurrentGym.get().id().id(), id.id()));
    }
}
