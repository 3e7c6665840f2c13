package app.longrun.classes;

import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a query for classes that are on, whoever asks: the schedule, or a member's day. */
public final class OfferRow {

    private OfferRow() {}

    /**
     * The offer in {@code row}, of the columns id, title, purpose, starts_at, minutes, coach, capacity, free (places kept
     * for visitors), is_quality, taken, guests, is_mine and shown_from (null = always).
     */
    public static ClassOffer read(ResultSet row, Instant now) throws SQLException {
        Instant startsAt = row.getObject("starts_at", OffsetDateTime.class).toInstant();
        int capacity = row.getInt("capacity");
        int taken = row.getInt("taken");
        int free = Math.min(row.getInt("free") - row.getInt("guests"), capacity - taken);
        return new ClassOffer(
                new ClassId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("purpose"),
                LocalDateTime.ofInstant(startsAt, CurrentGym.zone()),
                row.getInt("minutes"),
                row.getString("coach"),
                capacity,
                taken,
                Math.max(0, free),
                row.getBoolean("is_quality"),
                !startsAt.isAfter(now),
                row.getBoolean("is_mine"),
                shownFrom(row, now));
    }

    private static @Nullable LocalDateTime shownFrom(ResultSet row, Instant now) throws SQLException {
        OffsetDateTime from = row.getObject("shown_from", OffsetDateTime.class);
        return from == null || !from.toInstant().isAfter(now)
                ? null
                : from.atZoneSameInstant(CurrentGym.zone()).toLocalDateTime();
    }
}
