package app.longrun.assigning;

import app.longrun.guard.Bout;
import app.longrun.legload.GuardedSession;
import java.util.List;
import java.util.stream.Stream;

/** Sessions of a block that would be at the time of something else, where both times are known. */
record Clashes(List<GuardedSession> others, List<Bout> own) {

    List<Concern> concerns() {
        List<GuardedSession> clashing = own.stream()
                .filter(bout -> !bout.isTimeAssumed())
                .flatMap(bout -> others.stream()
                        .filter(other -> !other.bout().isTimeAssumed())
                        .filter(other -> other.bout().start().isBefore(bout.end())
                                && bout.start().isBefore(other.bout().end())))
                .toList();
        return Stream.ofNullable(clashing.isEmpty() ? null : clashing.getFirst())
                .<Concern>map(
                        first -> new Concern.Clash(first.title(), first.bout().start(), clashing.size() - 1))
                .toList();
    }
}
