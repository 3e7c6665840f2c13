package app.longrun.authoring.ui;

import app.longrun.authoring.WeekWork;

/** The work of a week as the sheet shows it. */
record WorkCard(int week, int sets, int hard, int contacts, int heavy, String tonnage, int without, String warning) {

    static WorkCard of(WeekWork work, String tonnage, String warning) {
        return new WorkCard(
                work.week(),
                work.totals().sets(),
                work.totals().hardSets(),
                work.totals().contacts(),
                work.totals().heavyReps(),
                tonnage,
                work.load() == null ? 0 : work.load().setsWithout(),
                warning);
    }
}
