package app.longrun.runners.ui;

import app.longrun.runners.Equipment;
import app.longrun.runners.FreeTime;
import app.longrun.runners.Race;
import app.longrun.runners.RaceTime;
import app.longrun.runners.RunnerSheet;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the member has said, for the coach to read: races, days and hours, experience, equipment. */
final class SaidSection extends Composite<Section> {

    private final DescriptionList facts = new DescriptionList();

    SaidSection(RunnerSheet sheet) {
        facts.addClassName("movement-facts");
        fact("runners.said.races", sheet.races().stream().map(this::race).toList());
        fact(
                "runners.said.days",
                sheet.liftsOn().stream().sorted().map(this::day).toList());
        fact("runners.said.hours", sheet.hours().stream().map(this::hours).toList());
        fact(
                "runners.experience",
                sheet.background().experience() == null
                        ? List.of()
                        : List.of(getTranslation(
                                "runners.experience." + sheet.background().experience())));
        fact(
                "runners.equipment",
                sheet.background().equipment().stream()
                        .sorted()
                        .map(this::equipment)
                        .toList());
        getContent().addClassNames("section", "card");
        getContent().add(new H2(getTranslation("runners.said.title")), facts);
    }

    private void fact(String key, List<String> words) {
        facts.add(
                new DescriptionList.Term(getTranslation(key)),
                new DescriptionList.Description(
                        words.isEmpty()
                                ? getTranslation("runners.said.nothing")
                                : words.stream().collect(Collectors.joining(", "))));
    }

    private String race(Race race) {
        @Nullable RaceTime goal = race.goal();
        String what = getTranslation(
                "runners.said.race",
                race.name(),
                RunWords.date(race.on()),
                Typed.kilometres(race.metres()),
                race.priority());
        return goal == null ? what : getTranslation("runners.said.race.goal", what, goal.text());
    }

    private String day(DayOfWeek day) {
        return getTranslation("runners.day." + day);
    }

    private String hours(FreeTime free) {
        return getTranslation(
                "runners.said.free",
                day(free.day()),
                free.opens().toString(),
                free.closes().toString());
    }

    private String equipment(Equipment equipment) {
        return getTranslation("runners.equipment." + equipment);
    }
}
