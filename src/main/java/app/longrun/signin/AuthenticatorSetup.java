package app.longrun.signin;

/**
 * What an authenticator wants to know.
 *
 * @param secret Base32, for typing
 * @param address an {@code otpauth} address, for scanning
 */
public record AuthenticatorSetup(String secret, String address) {}
