package app.longrun.board.ui;

import app.longrun.board.BoardEntries;
import app.longrun.board.BoardMember;
import app.longrun.identity.MemberId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A member and what stands on their calendar. */
record RowCard(String id, String name, List<EntryCard> entries) {

    private record Of(MemberId member, EntryCard card) {}

    static List<RowCard> of(Collection<BoardMember> members, BoardEntries entries) {
        Map<MemberId, List<EntryCard>> cards = Stream.concat(
                        entries.sessions().stream().map(session -> new Of(session.member(), EntryCard.of(session))),
                        entries.elsewhere().stream().map(busy -> new Of(busy.member(), EntryCard.of(busy))))
                .collect(Collectors.groupingBy(Of::member, Collectors.mapping(Of::card, Collectors.toList())));
        return members.stream()
                .map(member -> new RowCard(
                        member.id().id().toString(), member.name(), cards.getOrDefault(member.id(), List.of())))
                .toList();
    }
}
