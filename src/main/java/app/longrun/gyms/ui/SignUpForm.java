package app.longrun.gyms.ui;

import app.longrun.gyms.AddressWord;
import app.longrun.gyms.GymName;
import app.longrun.gyms.SignUpRequest;
import app.longrun.gyms.Zones;
import app.longrun.platform.EmailAddress;
import app.longrun.platform.FormErrors;
import app.longrun.platform.WeightUnit;
import app.longrun.tenancy.GymSlug;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form as it was filled in, word for word, so that nothing has to be typed twice. */
record SignUpForm(String gym, String slug, String zone, String unit, String name, String email) {

    /** A field that was not sent arrives as null. */
    SignUpForm(
            @Nullable String gym,
            @Nullable String slug,
            @Nullable String zone,
            @Nullable String unit,
            @Nullable String name,
            @Nullable String email) {
        this.gym = sent(gym);
        this.slug = sent(slug);
        this.zone = sent(zone);
        this.unit = sent(unit);
        this.name = sent(name);
        this.email = sent(email);
    }

    private static String sent(@Nullable String value) {
        return value == null ? "" : value;
    }

    SignUpForm withSlug(String suggested) {
        return new SignUpForm(gym, suggested, zone, unit, name, email);
    }

    /** The request, or none and everything that is wrong in {@code errors}. */
    Optional<SignUpRequest> read(FormErrors errors) {
        GymName called = errors.read("gym", () -> new GymName(gym), "gyms.error.name");
        GymSlug word = errors.read("slug", () -> AddressWord.read(slug), "gyms.error.slug.form");
        ZoneId clocks = errors.read("zone", () -> Zones.read(zone), "gyms.error.zone");
        WeightUnit weights = errors.read("unit", () -> WeightUnit.valueOf(unit), "gyms.error.unit");
        GymName person = errors.read("name", () -> new GymName(name), "gyms.error.person");
        EmailAddress address = errors.read("email", () -> new EmailAddress(email), "gyms.error.email");
        return called != null && word != null && clocks != null && weights != null && person != null && address != null
                ? Optional.of(new SignUpRequest(called, word, clocks, weights, address, person))
                : Optional.empty();
    }
}
