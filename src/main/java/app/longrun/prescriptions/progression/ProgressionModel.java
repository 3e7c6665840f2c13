package app.longrun.prescriptions.progression;

/** The nine models of science.md 2.2, each with a rule a coach can begin from. */
public enum ProgressionModel {
    LINEAR_LOAD("+2.5kg"),
    DOUBLE_PROGRESSION("8-12 then +2.5kg"),
    AUTOREGULATED("by RPE"),
    PERCENTAGE_WAVE("75-80-82.5-deload-85-87.5-90-test"),
    TOP_SET_AND_BACK_OFF("back-off 3x3 -10%"),
    REP_MAX_LADDER("15-12-10-8-6RM"),
    HOLD_TIME("+5s to 60s"),
    CONTACTS("contacts +10%"),
    CHAIN_STEP("chain at 3x15@RPE7 in 2 sessions");

    private final String example;

    ProgressionModel(String example) {
        this.example = example;
    }

    /** A rule of this model in canonical text. */
    public String example() {
        return example;
    }
}
