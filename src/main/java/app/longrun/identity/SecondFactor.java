package app.longrun.identity;

/** A kind of second factor; its name is the kind in the view {@code accounts.second_factor}. */
public enum SecondFactor {
    CODE,
    PASSKEY
}
