package app.longrun.assigning;

import app.longrun.calendar.TouchedSession;
import app.longrun.identity.MemberId;
import app.longrun.notices.PlanChange;
import app.longrun.notices.PlanChanged;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells whoever wants to know that plans have changed; of what a member does not see they are not told. */
@Component
class Telling {

    private final ApplicationEventPublisher events;

    Telling(ApplicationEventPublisher events) {
        this.events = events;
    }

    private record What(String name, int sessions, LocalDate from) {}

    void assigned(String block, Collection<TouchedSession> sessions) {
        tell(PlanChange.ASSIGNED, sessions, member -> block);
    }

    void takenBack(String block, Collection<TouchedSession> sessions) {
        tell(PlanChange.TAKEN_BACK, sessions, member -> block);
    }

    /** Each member's own block. */
    void takenBack(Map<MemberId, String> blocks, Collection<TouchedSession> sessions) {
        tell(PlanChange.TAKEN_BACK, sessions, member -> blocks.getOrDefault(member, ""));
    }

    private void tell(PlanChange change, Collection<TouchedSession> sessions, Function<MemberId, String> name) {
        Map<MemberId, List<LocalDate>> days = sessions.stream()
                .filter(TouchedSession::isShown)
                .collect(Collectors.groupingBy(
                        TouchedSession::member,
                        LinkedHashMap::new,
                        Collectors.mapping(TouchedSession::on, Collectors.toList())));
        Map<What, Set<MemberId>> alike = new LinkedHashMap<>();
        days.forEach((member, on) -> alike.computeIfAbsent(
                        new What(
                                name.apply(member),
                                on.size(),
                                on.stream().min(LocalDate::compareTo).orElseThrow()),
                        what -> new HashSet<>())
                .add(member));
        alike.forEach((what, members) ->
                events.publishEvent(new PlanChanged(members, change, what.name(), what.sessions(), what.from())));
    }
}
