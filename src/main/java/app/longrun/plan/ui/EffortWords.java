package app.longrun.plan.ui;

import app.longrun.prescriptions.SessionLoad;
import com.vaadin.flow.i18n.I18NProvider;

/** A session's effort in words. */
final class EffortWords {

    private EffortWords() {}

    /** Such as "RPE 7 · 50 min · 350 AU". */
    static String of(SessionLoad effort) {
        return I18NProvider.translate("plan.effort.told", effort.rpe().text(), effort.minutes(), effort.units());
    }
}
