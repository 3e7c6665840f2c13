package app.longrun.legload;

import app.longrun.guard.Hit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Hits with the sessions they are about, and with what a coach has said of them. */
final class NamedHits {

    private NamedHits() {}

    static List<LegHit> of(Collection<Hit> hits, Collection<GuardedSession> sessions, List<Allowance> allowances) {
        Map<UUID, GuardedSession> byId = sessions.stream()
                .collect(Collectors.toMap(session -> session.bout().id(), Function.identity()));
        return hits.stream()
                .map(hit -> new LegHit(
                        hit.rule(),
                        hit.severity(),
                        Objects.requireNonNull(byId.get(hit.first().id())),
                        Objects.requireNonNull(byId.get(hit.second().id())),
                        hit.actual(),
                        hit.needed(),
                        allowances.stream()
                                .filter(allowance -> allowance.isAbout(hit))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }
}
