package app.longrun.board.ui;

import app.longrun.board.BoardEntries;
import app.longrun.board.BoardMember;
import app.longrun.calendar.SessionId;
import app.longrun.identity.MemberId;
import app.longrun.legload.LegHit;
import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A member and what stands on their calendar. */
record RowCard(String id, String name, List<EntryCard> entries) {

    private record Of(MemberId member, EntryCard card) {}

    static List<RowCard> of(Collection<BoardMember> members, BoardEntries entries, Component speaker) {
        Map<SessionId, List<LegHit>> hits = entries.hits().stream()
                .collect(Collectors.groupingBy(hit -> hit.second().id()));
        Map<MemberId, List<EntryCard>> cards = Stream.concat(
                        entries.sessions().stream()
                                .map(session -> new Of(
                                        session.member(),
                                        EntryCard.of(
                                                session,
                                                GuardMark.of(hits.getOrDefault(session.id(), List.of()), speaker)))),
                        entries.elsewhere().stream().map(busy -> new Of(busy.member(), EntryCard.of(busy))))
                .collect(Collectors.groupingBy(Of::member, Collectors.mapping(Of::card, Collectors.toList())));
        return members.stream()
                .map(member -> new RowCard(
                        member.id().id().toString(), member.name(), cards.getOrDefault(member.id(), List.of())))
                .toList();
    }
}
