package app.longrun.roster;

import app.longrun.platform.Refusal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Whom to show.
 *
 * @param words a part of the name, in any case and with or without accents; empty = anybody
 * @param from for races: in how many weeks at the earliest
 * @param to for races and plans that end: in how many weeks at the latest, up to 52
 */
public record RosterFilter(String words, RosterShown shown, int from, int to) {

    /** Everybody. */
    public static final RosterFilter ALL = new RosterFilter("", RosterShown.EVERYBODY, 6, 20);

    /** Throws {@link Refusal} for weeks that are none, and for words no name has room for. */
    public RosterFilter {
        words = words.strip();
        if (words.length() > 80) {
            throw new Refusal("roster.refused.words");
        }
        if (from < 0 || to < from || to > 52) {
            throw new Refusal("roster.refused.weeks");
        }
    }

    /** The same for somebody else's name. */
    public RosterFilter of(RosterShown other) {
        return new RosterFilter("", other, from, to);
    }

    boolean fits(RosterRow row, LocalDate today) {
        RosterFacts facts = row.facts();
        Integer away = facts.daysAway(today);
        PainFlag flag = facts.flag();
        return plain(facts.name()).contains(plain(words))
                && switch (shown) {
                    case EVERYBODY -> true;
                    case NEED -> row.need().kind().isForToday();
                    case PAIN -> flag != null && flag.isOpen();
                    case AWAY -> away == null || away >= Need.AWAY_DAYS;
                    case ENDING -> facts.endsWithin(to, today);
                    case RACE -> facts.racesIn(from, to, today);
                    case UNPLANNED -> facts.next() == null;
                };
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
