package app.longrun.strength;

import app.longrun.identity.MemberId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assignment that was taken back.
 *
 * @param name the block's
 * @param planned how many of its sessions were still to come
 * @param next the first of them
 */
record UndoneAssignment(
        UUID id,
        MemberId member,
        UUID block,
        String name,
        LocalDate startsOn,
        int planned,
        @Nullable LocalDate next) {}
