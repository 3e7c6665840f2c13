package app.longrun.demo;

import app.longrun.identity.Role;
import app.longrun.platform.EmailAddress;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Everybody in a gym of the demo: the owner, two coaches and 24 members, one person being coach there and member here. */
final class Cast {

    /** Coaches in Harbour and is a member of both gyms. */
    static final EmailAddress OF_BOTH = new EmailAddress("both@example.org");

    private static final String NAME_OF_BOTH = "Jonas Eide";

    private static final List<Arc> ARCS = List.of(
            Arc.MARATHON,
            Arc.STRONG,
            Arc.SEASON,
            Arc.TAPER,
            Arc.SPRING,
            Arc.HOME,
            Arc.CALF,
            Arc.STRONG,
            Arc.BEGINNING,
            Arc.MARATHON,
            Arc.STRONG,
            Arc.NO_LIFTING,
            Arc.NO_LIFTING,
            Arc.BEGINNING,
            Arc.CALF,
            Arc.STRONG,
            Arc.SEASON,
            Arc.HOME,
            Arc.NO_LIFTING,
            Arc.NO_LIFTING,
            Arc.MARATHON,
            Arc.STRONG,
            Arc.BEGINNING,
            Arc.SPRING);

    private static final List<List<Integer>> FREE_DAYS =
            List.of(List.of(1, 4, 6), List.of(2, 5, 7), List.of(3, 6, 1), List.of(2, 6, 4), List.of(1, 5, 3));

    private Cast() {}

    /** The people of {@code gym} as of {@code today}. */
    static List<Person> of(DemoGym gym, LocalDate today, Dice dice) {
        List<Person> people = new ArrayList<>();
        for (String name : gym.names()) {
            people.add(person(gym, people.size(), name, today.getDayOfWeek(), dice));
        }
        return people;
    }

    private static Person person(DemoGym gym, int number, String name, DayOfWeek today, Dice dice) {
        int place = Math.floorMod(number - 3, ARCS.size());
        Arc arc = ARCS.get(place);
        boolean isLead = number == 3;
        return new Person(
                number,
                name,
                email(gym, number, name),
                roles(number, name),
                temper(place, arc),
                arc,
                arc == Arc.BEGINNING ? dice.between(24, 34) : dice.between(120, 900),
                dice.between(520, 880) * 100,
                dice.within(0.82, 1.22),
                isLead ? List.of(today.getValue(), today.plus(3).getValue()) : dice.pick(FREE_DAYS),
                isLead);
    }

    private static Set<Role> roles(int number, String name) {
        if (name.equals(NAME_OF_BOTH)) {
            return number == 2 ? Set.of(Role.COACH, Role.MEMBER) : Set.of(Role.MEMBER);
        }
        return switch (number) {
            case 0 -> Set.of(Role.OWNER);
            case 1, 2 -> Set.of(Role.COACH);
            default -> Set.of(Role.MEMBER);
        };
    }

    private static Temper temper(int place, Arc arc) {
        if (arc == Arc.BEGINNING) {
            return Temper.NEWCOMER;
        }
        return switch (place) {
            case 7, 11, 17 -> Temper.DRIFTER;
            case 14 -> Temper.RETURNER;
            case 0, 1, 3, 6, 10, 16, 20 -> Temper.REGULAR;
            default -> Temper.STEADY;
        };
    }

    /** The address of the person with this number and name. */
    static EmailAddress email(DemoGym gym, int number, String name) {
        if (name.equals(NAME_OF_BOTH)) {
            return OF_BOTH;
        }
        return new EmailAddress(
                switch (number) {
                    case 0 -> "owner@" + gym.slug() + ".example.org";
                    case 1 -> "coach@" + gym.slug() + ".example.org";
                    case 3 -> "member@" + gym.slug() + ".example.org";
                    default -> plain(name) + "@example.com";
                });
    }

    private static String plain(String name) {
        String latin = name.toLowerCase(Locale.ROOT)
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace(' ', '.');
        return Normalizer.normalize(latin, Normalizer.Form.NFD).replaceAll("[^a-z.]", "");
    }
}
