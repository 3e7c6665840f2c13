package app.longrun.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SessionRepository extends JpaRepository<Session, UUID> {

    @Query("""
            select s from Session s
            where s.memberId = :member and s.onDate between :from and :to and s.state <> 'CANCELLED'
            order by s.onDate, s.atTime nulls last, s.kind, s.title""")
    List<Session> between(UUID member, LocalDate from, LocalDate to);

    /** The same as their member sees it on {@code today}; not before it is published. */
    @Query("""
            select s from Session s
            where s.memberId = :member and s.onDate between :from and :to and s.state <> 'CANCELLED'
              and (s.state = 'DONE' or column(s.visible_from as LocalDate) <= :today)
            order by s.onDate, s.atTime nulls last, s.kind, s.title""")
    List<Session> shown(UUID member, LocalDate from, LocalDate to, LocalDate today);

    @Query("""
            select s from Session s
            where s.id = :id and (s.state = 'DONE' or column(s.visible_from as LocalDate) <= :today)""")
    Optional<Session> shown(UUID id, LocalDate today);

    Optional<Session> findByMemberIdAndClassId(UUID member, UUID classId);

    List<Session> findByClassIdAndState(UUID classId, SessionState state);

    @Modifying
    @Query("""
            update Session s set s.state = 'CANCELLED', s.version = s.version + 1
            where s.memberId = :member and s.kind = 'CLASS' and s.state = 'PLANNED'
              and (s.onDate > :today or s.onDate = :today and s.atTime > :time)""")
    int cancelClassesAhead(UUID member, LocalDate today, LocalTime time);
}
