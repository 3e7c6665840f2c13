package app.longrun.signin;

/** Where one signs in, step by step. */
public final class SignInAddress {

    public static final String PASSWORD = "/sign-in";
    /** The second factor, after the password. */
    public static final String CODE = "/sign-in/code";
    /** A first second factor, for whoever needs one. */
    public static final String SET_UP = "/sign-in/set-up";
    /** One more proof before something that asks for a fresh one. */
    public static final String CONFIRM = "/sign-in/confirm";
    /** Shows the page again after a wrong try; only ever forwarded to. */
    public static final String AGAIN = "/sign-in/again";

    /** Ten new recovery codes, posted to. */
    public static final String RECOVERY = "/account/codes/recovery";
    /** Where a person's day begins. */
    public static final String START = "/start";

    private SignInAddress() {}
}
