package app.longrun.prescriptions.progression;

import app.longrun.prescriptions.Phrase;

/** What a coach's rules come to: rules, or what to mend. */
public sealed interface RuleReading {

    /** Text that reads as these rules. */
    record Understood(Progression progression) implements RuleReading {}

    /** Text that is kept as it is until this is mended. */
    record Unclear(Phrase problem) implements RuleReading {}
}
