package app.longrun.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** One secret of 32 bytes, and what is made with it. */
final class SealingKey {

    static final int NAME_BYTES = 4;

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final byte[] key;

    SealingKey(String base64) {
        this.key = decoded(base64.strip());
    }

    /** What a sealed value calls the key: four bytes that tell nothing of it. */
    byte[] name() {
        return Arrays.copyOf(hmac(key, "name".getBytes(UTF_8)), NAME_BYTES);
    }

    byte[] mac(String purpose, String... parts) {
        // The parts' lengths are hashed too, so that ("ab", "c") and ("a", "bc") differ.
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            text.append(part.length()).append(':').append(part);
        }
        return hmac(subKey(purpose), text.toString().getBytes(UTF_8));
    }

    /** Nonce and text, encrypted under {@code label}. */
    byte[] seal(byte[] plain, String label) throws GeneralSecurityException {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, plain, label);
        byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
        return whole;
    }

    byte[] open(byte[] whole, String label) throws GeneralSecurityException {
        byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
        return cipher(
                Cipher.DECRYPT_MODE,
                nonce,
                Arrays.copyOfRange(whole, Math.min(NONCE_BYTES, whole.length), whole.length),
                label);
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] input, String label) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(subKey("seal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(label.getBytes(UTF_8));
        return cipher.doFinal(input);
    }

    private byte[] subKey(String purpose) {
        return hmac(key, purpose.getBytes(UTF_8));
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    private static byte[] decoded(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            if (bytes.length == KEY_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw missing(e);
        }
        throw missing(null);
    }

    private static IllegalStateException missing(@Nullable Exception cause) {
        return new IllegalStateException(
                "Longrun needs a secret of its own to seal what people sign in with: set LONGRUN_SIGNIN_KEY to 32 random bytes"
                        + " in base64 (openssl rand -base64 32), keep it, and keep it out of backups of the database",
                cause);
    }
}
