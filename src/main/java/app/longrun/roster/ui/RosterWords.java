package app.longrun.roster.ui;

import app.longrun.roster.Need;
import app.longrun.roster.NextSession;
import app.longrun.roster.RosterFacts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is known of a member in a coach's words. */
final class RosterWords {

    /** Finds a message. */
    @FunctionalInterface
    interface Messages {
        String get(String key, Object... arguments);
    }

    private static final int DAYS_BY_NAME = 6;

    private final Messages messages;
    private final Locale locale;
    private final LocalDate today;

    RosterWords(Messages messages, Locale locale, LocalDate today) {
        this.messages = messages;
        this.locale = locale;
        this.today = today;
    }

    String reason(Need need) {
        LocalDate day = need.day();
        return messages.get(
                "roster.need." + need.kind(), need.number(), need.of(), day == null ? "" : day(day), need.what());
    }

    /** Last seen, adherence, next session, the end of the plan, the race. */
    List<String> facts(RosterFacts facts) {
        List<String> said = new ArrayList<>();
        Integer away = facts.daysAway(today);
        said.add(away == null ? messages.get("roster.seen.never") : messages.get("roster.seen", away));
        said.add(
                facts.due() == 0
                        ? messages.get("roster.adherence.none")
                        : messages.get("roster.adherence", facts.done(), facts.due()));
        said.add(session("roster.next", facts.next()));
        LocalDate ends = facts.endsOn();
        if (ends != null) {
            said.add(messages.get("roster.ends", day(ends)));
        }
        if (facts.race() != null) {
            said.add(session("roster.race", facts.race()));
        }
        return said;
    }

    private String session(String key, @Nullable NextSession session) {
        return session == null ? messages.get(key + ".none") : messages.get(key, session.title(), day(session.on()));
    }

    /** A near day by its name, any other by its date. */
    private String day(LocalDate day) {
        long ahead = ChronoUnit.DAYS.between(today, day);
        if (ahead == 0) {
            return messages.get("roster.today");
        }
        return DateTimeFormatter.ofPattern(ahead > 0 && ahead <= DAYS_BY_NAME ? "EEEE" : "d MMMM", locale)
                .format(day);
    }
}
