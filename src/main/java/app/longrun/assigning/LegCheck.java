package app.longrun.assigning;

import app.longrun.guard.Bout;
import app.longrun.guard.Demand;
import app.longrun.identity.MemberId;
import app.longrun.legload.GuardedCalendar;
import app.longrun.legload.LegLoad;
import app.longrun.platform.Ids;
import app.longrun.strength.Block;
import app.longrun.strength.BlockDay;
import app.longrun.strength.BlockWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the guard what a block would run into on everybody's calendar; the calendars are read once for all. */
@Component
class LegCheck {

    private final LegLoad legs;

    LegCheck(LegLoad legs) {
        this.legs = legs;
    }

    /** Its word on everybody; of those of whom {@code seen} still holds it is not asked again. */
    GuardWord of(Laid laid, Block block, List<BlockWeek> weeks, GuardWord seen) {
        Map<MemberId, Verdict> verdicts = new HashMap<>();
        List<PersonPreview> unknown = new ArrayList<>();
        GuardWord known = seen.about(weeks);
        for (PersonPreview person : laid.people()) {
            known.of(person, laid.mark(person))
                    .ifPresentOrElse(
                            verdict -> verdicts.put(person.person().member(), verdict), () -> unknown.add(person));
        }
        Map<MemberId, GuardedCalendar> calendars = calendars(unknown);
        BlockDemands demands = BlockDemands.of(weeks);
        for (PersonPreview person : unknown) {
            GuardedCalendar calendar = calendars.get(person.person().member());
            verdicts.put(
                    person.person().member(),
                    calendar == null || person.course() == null
                            ? Verdict.nothing(person, laid.mark(person))
                            : placed(person, block, demands, calendar).verdict(laid.mark(person)));
        }
        return new GuardWord(block, weeks, verdicts);
    }

    private Map<MemberId, GuardedCalendar> calendars(List<PersonPreview> people) {
        List<Course> courses = people.stream()
                .map(PersonPreview::course)
                .filter(Objects::nonNull)
                .toList();
        if (courses.isEmpty()) {
            return Map.of();
        }
        LocalDate from =
                courses.stream().map(Course::from).min(LocalDate::compareTo).orElseThrow();
        LocalDate to =
                courses.stream().map(Course::to).max(LocalDate::compareTo).orElseThrow();
        return legs.of(people.stream().map(person -> person.person().member()).toList(), from, to);
    }

    private static PlacedBlock placed(
            PersonPreview person, Block block, BlockDemands demands, GuardedCalendar calendar) {
        Course course = Objects.requireNonNull(person.course());
        List<BlockBout> bouts = course.days().stream()
                .flatMap(day -> bout(day, block, demands.of(day)).stream())
                .toList();
        return new PlacedBlock(person, course, bouts, calendar, block.rhythm().hoursBetween());
    }

    /** None for an empty session of a block, which nobody plans. */
    private static List<BlockBout> bout(BlockDay day, Block block, @Nullable Demand demand) {
        return demand == null
                ? List.of()
                : List.of(new BlockBout(day, Bout.on(Ids.next(), day.on(), day.at(), block.minutesMax(), demand)));
    }
}
