package app.longrun.passkeys.ui;

import app.longrun.passkeys.Passkey;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A passkey in words.
 *
 * @param used the day; empty before its first sign-in
 */
record PasskeyLine(String id, String name, String created, String used) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    static PasskeyLine of(Passkey passkey) {
        Instant used = passkey.usedAt();
        return new PasskeyLine(
                passkey.id().id().toString(),
                passkey.name().value(),
                day(passkey.createdAt()),
                used == null ? "" : day(used));
    }

    private static String day(Instant at) {
        return DAY.format(at.atOffset(ZoneOffset.UTC));
    }
}
