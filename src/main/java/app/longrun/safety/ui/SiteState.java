package app.longrun.safety.ui;

import app.longrun.pain.Standing;
import app.longrun.platform.ui.Badge.Tone;

/** Where a site stands, in a word and a colour. */
enum SiteState {
    PAUSED(Tone.BAD),
    OPEN(Tone.WARN),
    /** Movements come back up. */
    BACK(Tone.NEUTRAL);

    private final Tone tone;

    SiteState(Tone tone) {
        this.tone = tone;
    }

    static SiteState of(Standing standing) {
        return standing.isPaused() ? PAUSED : standing.isOpen() ? OPEN : BACK;
    }

    Tone tone() {
        return tone;
    }
}
