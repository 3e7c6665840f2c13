package app.longrun.keys;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The installation's own secret, {@code longrun.signin.key}: what it seals, the database alone cannot read. A sealed value
 * names its key, so that those before it, {@code longrun.signin.former-keys}, go on opening what they sealed.
 */
@Component
public class SignInKey {

    /** Before a sealed value that names its key; the first ones did not. */
    private static final byte[] NAMED = {'L', 'R', 'K', '1'};

    private static final int START = NAMED.length + SealingKey.NAME_BYTES;

    private final SealingKey now;
    private final List<SealingKey> all;

    SignInKey(
            @Value("${longrun.signin.key}") String base64,
            @Value("${longrun.signin.former-keys}") List<String> former) {
        this.now = new SealingKey(base64);
        this.all = Stream.concat(
                        Stream.of(now),
                        former.stream().filter(key -> !key.isBlank()).map(SealingKey::new))
                .toList();
    }

    /** Keyed hash (HMAC-SHA256) of {@code parts}, of a sub-key for this purpose alone; 32 bytes. */
    public byte[] mac(String purpose, String... parts) {
        return now.mac(purpose, parts);
    }

    /** The same by every key there is, the one of now first. */
    public Stream<byte[]> macs(String purpose, String... parts) {
        return all.stream().map(key -> key.mac(purpose, parts));
    }

    /** Encrypts {@code plain} (AES-256-GCM) so that it opens only under the same {@code label}. */
    public byte[] seal(byte[] plain, String label) {
        try {
            byte[] sealed = now.seal(plain, label);
            byte[] whole = Arrays.copyOf(NAMED, START + sealed.length);
            System.arraycopy(now.name(), 0, whole, NAMED.length, SealingKey.NAME_BYTES);
            System.arraycopy(sealed, 0, whole, START, sealed.length);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    /** Decrypts what {@link #seal} made; throws {@link IllegalStateException} when key or label is another one. */
    public byte[] open(byte[] whole, String label) {
        Stream<Optional<byte[]>> named = all.stream()
                .filter(key -> isOf(key, whole))
                .map(key -> opened(key, Arrays.copyOfRange(whole, START, whole.length), label));
        Stream<Optional<byte[]>> nameless = all.stream().map(key -> opened(key, whole, label));
        return Stream.concat(named, nameless)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("A sealed secret does not open: longrun.signin.key, or one of"
                                + " longrun.signin.former-keys, must be the one it was sealed with"));
    }

    /** Whether {@code whole} was sealed with the key of now; otherwise it is to be sealed again when it is used. */
    public boolean isCurrent(byte[] whole) {
        return isOf(now, whole);
    }

    private static boolean isOf(SealingKey key, byte[] whole) {
        return whole.length > START
                && Arrays.equals(NAMED, Arrays.copyOf(whole, NAMED.length))
                && Arrays.equals(key.name(), Arrays.copyOfRange(whole, NAMED.length, START));
    }

    private static Optional<byte[]> opened(SealingKey key, byte[] sealed, String label) {
        try {
            return Optional.of(key.open(sealed, label));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
