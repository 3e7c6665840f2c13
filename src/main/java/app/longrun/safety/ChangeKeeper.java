package app.longrun.safety;

import app.longrun.calendar.BlockSlot;
import app.longrun.identity.AuditTrail;
import app.longrun.identity.MemberId;
import app.longrun.notices.PlanChange;
import app.longrun.notices.PlanChanged;
import app.longrun.pain.Action;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes down what the rules make of somebody's coming sessions, and what they no longer do: a row for them and their coaches, an
 * entry of the trail for each, and one notice.
 */
@Component
class ChangeKeeper {

    private final SiteRows sites;
    private final PlanEasing easing;
    private final ComingRows coming;
    private final ChangeRows changes;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeKeeper(
            SiteRows sites,
            PlanEasing easing,
            ComingRows coming,
            ChangeRows changes,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sites = sites;
        this.easing = easing;
        this.coming = coming;
        this.changes = changes;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    void settle(MemberId member, UUID person) {
        List<SoreSite> sore = sites.easing(member);
        Map<BlockSlot, LocalDate> days = coming.from(member, CurrentGym.today(clock));
        Map<Easing, TreeSet<LocalDate>> now = new LinkedHashMap<>();
        if (!sore.isEmpty()) {
            easing.eased(member, List.copyOf(days.keySet()), Set.of(), sore)
                    .forEach(session -> session.easings()
                            .forEach(each -> now.computeIfAbsent(each, fresh -> new TreeSet<>())
                                    .add(days.get(session.slot()))));
        }
        Set<Easing> before =
                changes.standing(member).stream().map(PainChange::easing).collect(Collectors.toSet());
        before.stream().filter(old -> !now.containsKey(old)).forEach(old -> {
            changes.end(member, old);
            audit.record("ended", "change by rule", null, words(old), List.of(member));
        });
        TreeSet<LocalDate> touched = new TreeSet<>();
        now.forEach((fresh, on) -> {
            if (!before.contains(fresh)) {
                changes.begin(member, person, fresh, action(sore, fresh), on.size(), on.first());
                audit.record("made", "change by rule", null, words(fresh), List.of(member));
                touched.addAll(on);
            }
        });
        if (!touched.isEmpty()) {
            events.publishEvent(new PlanChanged(Set.of(member), PlanChange.EASED, "", touched.size(), touched.first()));
        }
    }

    /** What was changed, without what hurts. */
    private static String words(Easing easing) {
        return easing.kind()
                + (easing.from() == null ? "" : " " + easing.from())
                + (easing.to() == null ? "" : " > " + easing.to());
    }

    private static @Nullable Action action(List<SoreSite> sore, Easing easing) {
        return sore.stream()
                .filter(site -> site.site().equals(easing.site()))
                .findFirst()
                .map(SoreSite::action)
                .orElse(null);
    }
}
