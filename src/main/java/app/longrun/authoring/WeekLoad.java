package app.longrun.authoring;

import app.longrun.prescriptions.Tonnage;

/**
 * What a week weighs for a chosen member.
 *
 * @param tonnage of the sets whose load is known, of a range the lighter one
 * @param setsWithout sets that would have a load if a max were known; they weigh nothing here
 */
public record WeekLoad(Tonnage tonnage, int setsWithout) {

    static final WeekLoad NONE = new WeekLoad(Tonnage.NONE, 0);

    WeekLoad plus(WeekLoad other) {
        return new WeekLoad(tonnage.plus(other.tonnage), setsWithout + other.setsWithout);
    }
}
