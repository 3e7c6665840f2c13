package app.longrun.classes;

import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.pain.Band;
import app.longrun.tailoring.ClassBoard;
import app.longrun.tailoring.Comer;
import app.longrun.tailoring.Reason;
import app.longrun.tailoring.Tailoring;
import app.longrun.tailoring.Version;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A class against everybody who has a place in it: who runs into which rule, and which version of it each does. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.READ_ROSTER)
public class ClassCheck {

    private final WrittenBoards boards;
    private final Tailoring tailoring;

    ClassCheck(WrittenBoards boards, Tailoring tailoring) {
        this.boards = boards;
        this.tailoring = tailoring;
    }

    /** The version of everybody on a roster, in five statements however many they are. */
    public Map<BookingId, Version> of(ClassRoster roster) {
        ClassBoard board = new ClassBoard(roster.name(), roster.startsAt(), roster.minutes(), boards.of(roster.id()));
        List<Comer> comers = roster.rows().stream().flatMap(ClassCheck::comer).toList();
        Map<MemberId, Version> members = tailoring.of(board, comers);
        Version guest = new Version(tailoring.ofGuest(board), List.of());
        Map<BookingId, Version> versions = new LinkedHashMap<>();
        roster.rows().forEach(row -> {
            Version version = row.member() == null ? guest : members.get(row.member());
            if (version != null) {
                versions.put(row.id(), version);
            }
        });
        return versions;
    }

    private static Stream<Comer> comer(RosterRow row) {
        MemberId member = row.member();
        return member == null ? Stream.empty() : Stream.of(new Comer(member, row.isFirst(), sore(row)));
    }

    private static Reason.@Nullable Sore sore(RosterRow row) {
        HealthFlag flag = row.flag();
        return flag == null ? null : new Reason.Sore(flag.region(), Band.valueOf(flag.band()));
    }
}
