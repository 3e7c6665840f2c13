package app.longrun.feed;

import app.longrun.tenancy.Gym;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A plan as a calendar (RFC 5545, 7986; science.md 5.5): one entry a session whatever becomes of it, at the hour on the gym's
 * clocks, or for the whole day where no hour is planned.
 */
final class FeedCalendar {

    /** How often a program may well look again. */
    private static final Duration REFRESH = Duration.ofHours(12);

    private final Gym gym;
    private final Instant now;
    private final String sessions;
    private final Optional<VTimeZone> zone;

    /**
     * The calendar of a gym.
     *
     * @param sessions the address that sessions lie below
     */
    FeedCalendar(Gym gym, Instant now, String sessions) {
        this.gym = gym;
        this.now = now;
        this.sessions = sessions;
        this.zone = zone(gym.settings().zone());
    }

    String of(List<FeedEvent> events) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Longrun//Plan//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", gym.name()));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH.toString()));
        zone.ifPresent(calendar::add);
        events.forEach(event -> calendar.add(entry(event)));
        return FoldedLines.of(calendar.toString());
    }

    private VEvent entry(FeedEvent event) {
        VEvent entry = span(event);
        entry.add(new Uid(event.session().id() + "@longrun.app"));
        entry.add(new Sequence(event.revision()));
        entry.add(event.isOff() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        entry.add(new Location(gym.name()));
        entry.add(new Url(URI.create(sessions + event.session().id())));
        if (!event.purpose().isEmpty()) {
            entry.add(new Description(event.purpose()));
        }
        entry.replace(new DtStamp(now));
        return entry;
    }

    private VEvent span(FeedEvent event) {
        LocalTime at = event.at();
        if (at == null) {
            return new VEvent(event.on(), event.on().plusDays(1), event.title());
        }
        ZonedDateTime local = event.on().atTime(at).atZone(gym.settings().zone());
        ZonedDateTime start = zone.isPresent() ? local : local.withZoneSameInstant(ZoneOffset.UTC);
        return new VEvent(start, start.plusMinutes(event.minutes()), event.title());
    }

    /** The zone's rules, none for an offset such as UTC. */
    private static Optional<VTimeZone> zone(ZoneId zone) {
        return Optional.ofNullable(
                        TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(zone.getId()))
                .map(TimeZone::getVTimeZone);
    }
}
