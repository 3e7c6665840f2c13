package app.longrun.notices;

import app.longrun.platform.Ids;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores notices, in one statement however many members they are for. */
@Component
class NoticeRows {

    /** Whoever chose "not at all" gets no row; a digest is due the next time the gym's clocks show its hour. */
    private static final String INSERT = """
            with told as (
              insert into gym.notice
                (gym_id, id, member_id, change, what, sessions, on_day, at_time, told_at, mail_due_at)
              select m.gym_id, n.id, m.id, n.change, n.what, n.sessions, n.on_day::date, n.at_time::time, :now,
                case w.way when 'MAIL' then :now when 'DIGEST' then
                  (cast(:today as date) + case when w.digest_at > cast(:clock as time) then 0 else 1 end + w.digest_at)
                    at time zone :zone end
              from unnest(:ids, :members, :changes, :kinds, :usual, :whats, :sessions, :days, :times)
                as n (id, member_id, change, kind, usual, what, sessions, on_day, at_time)
              join gym.member m on m.gym_id = :gym and m.id = n.member_id and m.left_on is null
              left join gym.notice_choice c on c.gym_id = m.gym_id and c.id = m.id
              cross join lateral (
                select coalesce(case n.kind when 'PLAN' then c.plan else c.classes end, n.usual) as way,
                       coalesce(c.digest_at, cast(:morning as time)) as digest_at) w
              where w.way <> 'OFF'
              returning mail_due_at)
            select distinct mail_due_at from told where mail_due_at is not null""";

    private final JdbcClient client;
    private final Clock clock;

    NoticeRows(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** Stores them and says at which moments there are mails to send. */
    List<Instant> insert(List<Untold.Told> told) {
        ZonedDateTime now = clock.instant().atZone(CurrentGym.zone());
        return client.sql(INSERT)
                .param("gym", CurrentGym.get().id().id())
                .param("now", now.toInstant().atOffset(ZoneOffset.UTC))
                .param("today", now.toLocalDate())
                .param("clock", now.toLocalTime())
                .param("zone", now.getZone().getId())
                .param("morning", NoticeChoice.USUAL_TIME)
                .param("ids", told.stream().map(one -> Ids.next()).toArray(UUID[]::new))
                .param("members", told.stream().map(one -> one.member().id()).toArray(UUID[]::new))
                .param(
                        "sessions",
                        told.stream().map(one -> one.text().sessions()).toArray(Integer[]::new))
                .param("changes", each(told, text -> text.change().name()))
                .param("kinds", each(told, text -> text.change().kind().name()))
                .param("usual", each(told, text -> text.change().kind().usual().name()))
                .param("whats", each(told, NoticeText::what))
                .param("days", each(told, text -> text.day().toString()))
                .param("times", each(told, text -> spoken(text.at())))
                .query((row, number) ->
                        row.getObject("mail_due_at", OffsetDateTime.class).toInstant())
                .list();
    }

    private static @Nullable String[] each(
            List<Untold.Told> told, Function<NoticeText, ? extends @Nullable String> what) {
        return told.stream().map(one -> what.apply(one.text())).toArray(String[]::new);
    }

    private static @Nullable String spoken(@Nullable LocalTime time) {
        return time == null ? null : time.toString();
    }
}
