package app.longrun.pain;

/** To whom a runner is sent, and how soon; the later the more urgent. */
public enum Referral {
    /** A physiotherapist or doctor, before training goes on. */
    PROFESSIONAL,
    /** A doctor today. */
    TODAY,
    /** The emergency number, now. */
    EMERGENCY
}
