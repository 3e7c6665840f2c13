package app.longrun.keys;

import java.util.Base64;

/** A key for tests that need one and no application. */
public final class TestKey {

    private TestKey() {}

    public static SignInKey ofZeros() {
        return new SignInKey(Base64.getEncoder().encodeToString(new byte[32]));
    }
}
