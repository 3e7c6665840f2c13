package app.longrun.operators;

import app.longrun.platform.Refusal;

/** Why an operator does it, as the gym's owners will read it: 10 to 400 characters. */
record Reason(String text) {

    /** What was typed; throws {@link Refusal} when it tells an owner nothing. */
    static Reason typed(String typed) {
        String text = typed.strip();
        if (text.length() < 10 || text.length() > 400) {
            throw new Refusal("operators.reason.length");
        }
        return new Reason(text);
    }
}
