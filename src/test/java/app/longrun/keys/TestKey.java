package app.longrun.keys;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** A key for tests that need one and no application. */
public final class TestKey {

    private TestKey() {}

    public static SignInKey ofZeros() {
        return new SignInKey(base64(0), List.of());
    }

    /** A key all of whose bytes are {@code filled}, after others of that kind. */
    public static SignInKey of(int filled, Integer... former) {
        return new SignInKey(
                base64(filled), Arrays.stream(former).map(TestKey::base64).toList());
    }

    private static String base64(int filled) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) filled);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
