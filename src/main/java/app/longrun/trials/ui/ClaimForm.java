package app.longrun.trials.ui;

import app.longrun.classes.ClassId;
import app.longrun.platform.EmailAddress;
import app.longrun.trials.ClaimRequest;
import app.longrun.trials.NextRace;
import app.longrun.trials.RunsAWeek;
import app.longrun.trials.VisitorName;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The claim form as it was filled in, kept word for word so that nothing has to be typed twice.
 *
 * @param scheduled the chosen class
 * @param pain {@code yes}, {@code no} or nothing
 * @param painConsent ticked or nothing, like {@code contact}
 * @param website a trap: people do not see it, programs fill it in
 */
record ClaimForm(
        String scheduled,
        String name,
        String email,
        String race,
        String raceOn,
        String runs,
        String pain,
        String painConsent,
        String contact,
        String website) {

    static final ClaimForm EMPTY = new ClaimForm("", "", "", "", "", "", "", "", "", "");

    /** A field that was not sent arrives as null. */
    ClaimForm(
            @Nullable String scheduled,
            @Nullable String name,
            @Nullable String email,
            @Nullable String race,
            @Nullable String raceOn,
            @Nullable String runs,
            @Nullable String pain,
            @Nullable String painConsent,
            @Nullable String contact,
            @Nullable String website) {
        this.scheduled = sent(scheduled);
        this.name = sent(name);
        this.email = sent(email);
        this.race = sent(race);
        this.raceOn = sent(raceOn);
        this.runs = sent(runs);
        this.pain = sent(pain);
        this.painConsent = sent(painConsent);
        this.contact = sent(contact);
        this.website = sent(website);
    }

    private static String sent(@Nullable String value) {
        return value == null ? "" : value;
    }

    boolean isTrapped() {
        return !website.isEmpty();
    }

    /** The request, or none and everything that is wrong in {@code errors}. */
    Optional<ClaimRequest> read(FieldErrors errors) {
        ClassId chosen = errors.read(
                "scheduled", () -> new ClassId(UUID.fromString(scheduled)), "trials.error.scheduled.missing");
        VisitorName visitor = errors.read("name", () -> new VisitorName(name), "trials.error.name.form");
        EmailAddress address = errors.read("email", () -> new EmailAddress(email), "trials.error.email.form");
        LocalDate day = errors.read(
                "raceOn", () -> raceOn.isBlank() ? null : LocalDate.parse(raceOn.strip()), "trials.error.raceOn.form");
        NextRace next = errors.read("race", () -> new NextRace(race, day), "trials.error.race.form");
        RunsAWeek often = errors.read(
                "runs",
                () -> runs.isBlank() ? null : new RunsAWeek(Integer.parseInt(runs.strip())),
                "trials.error.runs.form");
        Boolean hasPain = readPain(errors);
        if (contact.isEmpty()) {
            errors.add("contact", "trials.error.contact.missing");
        }
        return errors.isEmpty() && chosen != null && visitor != null && address != null && next != null
                ? Optional.of(new ClaimRequest(chosen, visitor, address, next, often, hasPain))
                : Optional.empty();
    }

    private @Nullable Boolean readPain(FieldErrors errors) {
        if (pain.isEmpty()) {
            return null;
        }
        if (!pain.equals("yes") && !pain.equals("no")) {
            errors.add("pain", "trials.error.pain.form");
        } else if (painConsent.isEmpty()) {
            errors.add("pain", "trials.error.pain.consent");
        }
        return pain.equals("yes");
    }
}
