package app.longrun.pain;

import static app.longrun.pain.Region.ACHILLES;
import static app.longrun.pain.Region.CALF;
import static app.longrun.pain.Region.FOOT;
import static app.longrun.pain.Region.HIP;
import static app.longrun.pain.Region.LOW_BACK;
import static app.longrun.pain.Region.SHIN;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What ends all reckoning with scores: training stops and a professional decides (science.md 7.2, 7.3). */
public enum StopWord {
    /** It woke them at night, or aches at rest. */
    NIGHT_PAIN(Referral.PROFESSIONAL),
    /** They limp. */
    LIMP(Referral.PROFESSIONAL),
    /** It hurts to hop on that leg. */
    HOPPING(Referral.PROFESSIONAL, FOOT, SHIN, HIP),
    /** A fall, a twist or a blow, with swelling or without. */
    INJURY(Referral.PROFESSIONAL),
    /** Numb, tingling or shooting down the limb. */
    NUMB(Referral.PROFESSIONAL),
    /** A sudden pop in calf or heel: it may be torn. */
    POP(Referral.TODAY, CALF, ACHILLES, FOOT),
    /** A calf that is swollen or warm: it may be a clot. */
    SWOLLEN_CALF(Referral.TODAY, CALF, ACHILLES),
    /** Fever, or an infection of the chest. */
    FEVER(Referral.TODAY),
    /** Back pain with weak legs, a numb saddle, or trouble with bladder or bowel. */
    BACK_NERVES(Referral.EMERGENCY, LOW_BACK),
    /** Pain or pressure in the chest, fainting, or breathlessness out of the ordinary. */
    CHEST(Referral.EMERGENCY);

    private final Referral referral;

    @SuppressWarnings("ImmutableEnumChecker") // filled once, never handed out
    private final Set<Region> regions;

    StopWord(Referral referral, Region... only) {
        this.referral = referral;
        this.regions = EnumSet.noneOf(Region.class);
        this.regions.addAll(Arrays.asList(only));
    }

    /** To whom it sends them. */
    public Referral referral() {
        return referral;
    }

    /** Those to ask about for a region, in their order. */
    public static List<StopWord> askedAt(Region region) {
        return Arrays.stream(values())
                .filter(word -> word.regions.isEmpty() || word.regions.contains(region))
                .toList();
    }

    /** The most urgent of several; empty for none. */
    public static Optional<Referral> mostUrgent(Set<StopWord> words) {
        return words.stream().map(StopWord::referral).max(Comparator.naturalOrder());
    }
}
