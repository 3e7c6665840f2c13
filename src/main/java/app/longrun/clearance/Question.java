package app.longrun.clearance;

import static app.longrun.clearance.Weight.ALL_TRAINING;
import static app.longrun.clearance.Weight.HARD_TRAINING;

import java.util.Comparator;
import java.util.Set;

/** What the readiness check asks (science.md 7.2). It is our own and no official form, and does not take the place of one. */
public enum Question {
    /** A heart condition, or high blood pressure that somebody found. */
    HEART(ALL_TRAINING),
    /** Pain or pressure in the chest, at rest or on the move. */
    CHEST(ALL_TRAINING),
    /** Fainted or lost balance from dizziness within a year. */
    FAINTED(ALL_TRAINING),
    /** Out of breath in a new way. */
    BREATHLESS(ALL_TRAINING),
    /** Told to train under medical supervision only. */
    SUPERVISED(ALL_TRAINING),
    /** A fever or an infection of the chest now. */
    ILL(ALL_TRAINING),
    /** Pregnant, or within 12 weeks after birth. */
    PREGNANT(ALL_TRAINING),
    /** Younger than 16. */
    YOUNG(ALL_TRAINING),
    /** Another lasting condition, or a prescribed medicine for one. */
    CONDITION(HARD_TRAINING),
    /** Surgery or a broken bone within six months. */
    SURGERY(HARD_TRAINING),
    /** A bone stress injury within six months. */
    BONE_STRESS(HARD_TRAINING),
    /** Periods that stopped, bone injuries again and again, or weight lost fast. */
    LOW_ENERGY(HARD_TRAINING);

    private final Weight weight;

    Question(Weight weight) {
        this.weight = weight;
    }

    /** What a yes asks for. */
    public Weight weight() {
        return weight;
    }

    /** What several yes together ask for. */
    static Weight of(Set<Question> yes) {
        return yes.stream().map(Question::weight).max(Comparator.naturalOrder()).orElse(Weight.NONE);
    }
}
