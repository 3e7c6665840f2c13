package app.longrun.assigning;

import app.longrun.strength.Spread;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where an order would put the sessions of one person after the other. */
record Forecast(Fit fit, AssignmentOrder order) {

    /** Training days, and what is to be said about them. */
    private record Days(Set<DayOfWeek> chosen, Optional<Concern> concern) {}

    PersonPreview of(Enrolment enrolment, Candidate person) {
        Days days = days(person);
        List<Concern> concerns = new ArrayList<>();
        days.concern().ifPresent(concerns::add);
        return switch (enrolment.anchor()) {
            case Anchor.Start(LocalDate on) ->
                preview(enrolment, person, null, fit.from(on, days.chosen()).orElseThrow(), concerns);
            case Anchor.BeforeRace before -> backFrom(before, enrolment, person, days.chosen(), concerns);
        };
    }

    private PersonPreview backFrom(
            Anchor.BeforeRace before,
            Enrolment enrolment,
            Candidate person,
            Set<DayOfWeek> days,
            List<Concern> concerns) {
        UpcomingRace race = race(before, person);
        if (race == null) {
            concerns.add(new Concern.NoRace());
            return new PersonPreview(enrolment, person, null, null, concerns);
        }
        Optional<Course> course = fit.before(race.on(), before, days);
        if (course.isEmpty()) {
            concerns.add(new Concern.NoRoom(race));
            return new PersonPreview(enrolment, person, race, null, concerns);
        }
        if (course.get().weeksCut() > 0) {
            concerns.add(new Concern.WeeksCut(course.get().weeksCut(), before.isTaper()));
        }
        if (course.get().sessionsCut() > 0) {
            concerns.add(new Concern.SessionsCut(course.get().sessionsCut()));
        }
        return preview(enrolment, person, race, course.get(), concerns);
    }

    private PersonPreview preview(
            Enrolment enrolment, Candidate person, @Nullable UpcomingRace race, Course laid, List<Concern> concerns) {
        Course course = laid.at(order.at());
        person.blocks().stream()
                .filter(block -> block.shares(course))
                .forEach(block -> concerns.add(new Concern.Follows(block, enrolment.endsOther())));
        person.races().stream()
                .filter(other -> !other.equals(race))
                .filter(other ->
                        !other.on().isBefore(course.from()) && !other.on().isAfter(course.to()))
                .forEach(other -> concerns.add(new Concern.RaceInside(other)));
        return new PersonPreview(enrolment, person, race, course, concerns);
    }

    /** The race that was chosen; else the next one with room for a week of the block, else the next one of all. */
    private @Nullable UpcomingRace race(Anchor.BeforeRace before, Candidate person) {
        List<UpcomingRace> races = person.races();
        if (before.race() != null) {
            return races.stream()
                    .filter(race -> race.id().equals(before.race()))
                    .findFirst()
                    .orElse(null);
        }
        return races.stream()
                .filter(race -> fit.hasRoom(race.on(), before))
                .findFirst()
                .or(() -> races.stream().findFirst())
                .orElse(null);
    }

    /** Those asked of everybody, else their own, else the block's. */
    private Days days(Candidate person) {
        if (!order.days().isEmpty()) {
            return new Days(order.days(), Optional.empty());
        }
        Spread own = fit.rhythm().spread(fit.today(), person.liftsOn());
        Set<DayOfWeek> chosen = switch (own) {
            case Spread.OnDays fitting -> person.liftsOn();
            case Spread.TooFew(int needed, List<Set<DayOfWeek>> instead) -> instead.getFirst();
            case Spread.TooClose(int hours, List<Set<DayOfWeek>> instead) -> instead.getFirst();
        };
        if (own instanceof Spread.OnDays) {
            return new Days(chosen, Optional.empty());
        }
        List<DayOfWeek> taken = chosen.stream().sorted().toList();
        List<DayOfWeek> wished = person.liftsOn().stream().sorted().toList();
        return new Days(
                chosen,
                Optional.of(
                        wished.isEmpty() ? new Concern.DaysUnknown(taken) : new Concern.DaysChanged(wished, taken)));
    }
}
