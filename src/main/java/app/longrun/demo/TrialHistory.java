package app.longrun.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Visitors who claimed a free class: still to come, called off, been there, and become members. */
final class TrialHistory {

    private static final int DAYS_HEALTH_IS_KEPT = 30;
    private static final List<String> VISITORS = List.of(
            "Alex Romero",
            "Jo Sandvik",
            "Kim Barrett",
            "Noor Haddad",
            "Mika Laine",
            "Robin Castell",
            "Dana Whitlock",
            "Leo Farkas",
            "Emma Thorne",
            "Yusuf Kaya",
            "Pia Nordby",
            "Sean Gallo");

    private final Setting setting;
    private final Dice dice;
    private final List<Row> rows = new ArrayList<>();

    TrialHistory(Setting setting, Dice dice) {
        this.setting = setting;
        this.dice = dice;
    }

    /** Two visitors in every other open class, and the class that brought each newcomer in. */
    List<Row> rows(List<GymClass> classes, List<Enrolled> people) {
        List<GymClass> open =
                classes.stream().filter(held -> held.freePlaces() > 0).toList();
        int next = 0;
        for (int i = 0; i < open.size() && next < VISITORS.size(); i += 2) {
            GymClass held = open.get(open.size() - 1 - i);
            String name = VISITORS.get(next++);
            claim(
                    held,
                    name,
                    name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.com",
                    state(held, next),
                    null);
        }
        for (Enrolled someone : people) {
            if (someone.person().temper() == Temper.NEWCOMER) {
                LocalDate joined = setting.today().minusDays(someone.person().joinedDaysAgo());
                open.stream()
                        .filter(held -> held.date().isBefore(joined))
                        .reduce((earlier, later) -> later)
                        .ifPresent(held -> claim(
                                held,
                                someone.person().name(),
                                someone.person().email().value(),
                                "CONVERTED",
                                someone));
            }
        }
        return rows;
    }

    private String state(GymClass held, int number) {
        if (number % 4 == 0) {
            return "CANCELLED";
        }
        return setting.isPast(held.end()) ? "ATTENDED" : "CLAIMED";
    }

    private void claim(GymClass held, String name, String email, String state, @Nullable Enrolled convert) {
        Instant latest = setting.isPast(held.start()) ? held.start() : setting.now();
        Instant claimedAt = latest.minus(Duration.ofMinutes(dice.between(90, 3 * 24 * 60)));
        boolean hasRace = dice.chance(0.6);
        Row.TrialClaim claim = new Row.TrialClaim(
                dice.id(),
                held.id(),
                name,
                email,
                hasRace ? "A first half marathon" : "",
                hasRace ? setting.today().plusDays(dice.between(40, 120)) : null,
                dice.between(1, 5),
                state,
                claimedAt);
        rows.add(claim);
        Place place = switch (state) {
            case "CANCELLED" -> Place.CANCELLED;
            case "CLAIMED" -> Place.BOOKED;
            default -> Place.ATTENDED;
        };
        rows.add(new Row.Booking(dice.id(), held.id(), null, claim.id(), name, place, claimedAt));
        answerAboutPain(claim, convert);
    }

    /** Gone after 30 days unless the visitor became a member; so older answers are not there. */
    private void answerAboutPain(Row.TrialClaim claim, @Nullable Enrolled convert) {
        LocalDate deleteAfter =
                LocalDate.ofInstant(claim.claimedAt(), setting.zone()).plusDays(DAYS_HEALTH_IS_KEPT);
        if (convert != null || deleteAfter.isAfter(setting.today())) {
            rows.add(new Row.ClaimHealth(
                    claim.id(),
                    convert == null ? null : convert.personId(),
                    dice.chance(0.3),
                    claim.claimedAt(),
                    deleteAfter));
        }
    }
}
