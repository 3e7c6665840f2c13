package app.longrun.trials;

import app.longrun.platform.MailAttachment;
import app.longrun.tenancy.Gym;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** The class as a calendar file (RFC 5545), in the gym's time zone; sent twice, it is still one entry. */
final class ClassInvitation {

    private ClassInvitation() {}

    static MailAttachment of(ClaimedClass claim, Gym gym) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Longrun//Free class//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        ZonedDateTime start = claim.on().startsAt();
        Optional<VTimeZone> zone = zone(start.getZone());
        zone.ifPresent(calendar::add);
        calendar.add(event(claim, gym, zone.isPresent() ? start : start.withZoneSameInstant(ZoneOffset.UTC)));
        calendar.validate();
        return new MailAttachment("class.ics", "text/calendar; charset=UTF-8; method=PUBLISH", calendar.toString());
    }

    private static VEvent event(ClaimedClass claim, Gym gym, ZonedDateTime start) {
        VEvent event = new VEvent(
                start, start.plusMinutes(claim.on().minutes()), claim.on().name() + ", " + gym.name());
        event.add(new Uid(claim.id().id() + "@longrun.app"));
        event.add(new Location(gym.name()));
        event.add(ImmutableStatus.VEVENT_CONFIRMED);
        event.replace(new DtStamp(claim.claimedAt()));
        return event;
    }

    /** The zone's rules, none for an offset such as UTC. */
    private static Optional<VTimeZone> zone(ZoneId zone) {
        return Optional.ofNullable(
                        TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(zone.getId()))
                .map(TimeZone::getVTimeZone);
    }
}
