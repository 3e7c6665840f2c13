package app.longrun.assigning.ui;

import app.longrun.assigning.Anchor;
import app.longrun.assigning.Enrolment;
import app.longrun.identity.MemberId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a coach has put together so far: people with a start of their own, beside those who are just ticked. */
final class OrderDraft {

    private final Map<MemberId, Enrolment> settled = new LinkedHashMap<>();

    /** Everybody, those with a start of their own first. */
    List<Enrolment> people(Collection<MemberId> ticked, Anchor forThem) {
        List<Enrolment> people = new ArrayList<>(settled.values());
        ticked.stream()
                .filter(member -> !settled.containsKey(member))
                .map(member -> new Enrolment(member, forThem))
                .forEach(people::add);
        return people;
    }

    void settle(Enrolment enrolment) {
        settled.put(enrolment.member(), enrolment);
    }

    void remove(MemberId member) {
        settled.remove(member);
    }

    void clear() {
        settled.clear();
    }

    Set<MemberId> members() {
        return Set.copyOf(settled.keySet());
    }

    /** Those with a start of their own, by that start. */
    Map<Anchor, List<MemberId>> byAnchor() {
        Map<Anchor, List<MemberId>> starts = new LinkedHashMap<>();
        settled.values()
                .forEach(enrolment -> starts.computeIfAbsent(enrolment.anchor(), start -> new ArrayList<>())
                        .add(enrolment.member()));
        return starts;
    }
}
