package app.longrun.signin;

import app.longrun.keys.SignInKey;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Remembers which passwords a slow hash has shown to be wrong, by a keyed hash and of late, so that whoever has found one
 * that asks for the slow hash cannot ask for it again and again.
 */
final class WrongBefore {

    private static final int MOST = 10_000;

    private final SignInKey key;
    private final Map<UUID, Boolean> known = new LinkedHashMap<>();

    WrongBefore(SignInKey key) {
        this.key = key;
    }

    /** {@code stored} stands for the account, so that a new password begins anew. */
    synchronized boolean knows(String password, String stored) {
        return known.containsKey(mark(password, stored));
    }

    synchronized void note(String password, String stored) {
        if (known.size() >= MOST) {
            known.remove(known.keySet().iterator().next());
        }
        known.put(mark(password, stored), true);
    }

    private UUID mark(String password, String stored) {
        ByteBuffer hash = ByteBuffer.wrap(key.mac("wrong password", stored, password));
        return new UUID(hash.getLong(), hash.getLong());
    }
}
