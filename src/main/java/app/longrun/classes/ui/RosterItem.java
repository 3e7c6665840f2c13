package app.longrun.classes.ui;

import app.longrun.calendar.ui.CalendarNavigation;
import app.longrun.classes.HealthFlag;
import app.longrun.classes.RosterRow;
import app.longrun.identity.MemberId;
import app.longrun.legload.ui.LegLoadNavigation;
import app.longrun.platform.ui.Badge;
import app.longrun.platform.ui.Badge.Tone;
import app.longrun.platform.ui.Link;
import app.longrun.platform.ui.Tick;
import app.longrun.tailoring.Version;
import app.longrun.tailoring.ui.VersionFold;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiPredicate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Somebody on the roster: the tick with their name, and in words and badges what their coach should know. */
final class RosterItem extends Composite<ListItem> {

    /**
     * @param gym whose class it is
     * @param checkIn notes the tick and says whether it could be noted
     */
    RosterItem(RosterRow row, GymSlug gym, boolean isCheckInOpen, SerializableBiPredicate<RosterRow, Boolean> checkIn) {
        Tick tick = new Tick(row.hasCome());
        tick.getElement().setEnabled(isCheckInOpen);
        tick.addValueChangeListener(event -> {
            if (event.isFromClient() && !checkIn.test(row, event.getValue())) {
                tick.setValue(event.getOldValue());
            }
        });
        NativeLabel label = new NativeLabel();
        label.addClassName("check");
        label.add(tick, new Span(row.name()));
        getContent().add(label);
        if (row.isGuest()) {
            getContent().add(new Badge(getTranslation("classes.roster.guest"), Tone.ACCENT));
        } else if (row.isFirst()) {
            getContent().add(new Badge(getTranslation("classes.roster.newcomer"), Tone.ACCENT));
        }
        health(row);
        String race = row.race();
        if (race != null) {
            quiet(getTranslation("classes.roster.race", race, day(row.raceOn())));
        }
        MemberId member = row.member();
        if (member != null) {
            Anchor calendar =
                    Link.to(CalendarNavigation.member(gym, member), getTranslation("classes.roster.calendar"));
            calendar.getElement().setAttribute("aria-label", getTranslation("classes.roster.calendar.of", row.name()));
            Anchor legs = Link.to(LegLoadNavigation.legs(gym, member), getTranslation("classes.roster.legs"));
            legs.getElement().setAttribute("aria-label", getTranslation("legload.legs.of", row.name()));
            getContent().add(calendar, legs);
        }
        Integer runs = row.runsAWeek();
        if (runs != null) {
            quiet(getTranslation("classes.roster.runs", runs));
        }
    }

    /** With the version of the class that they do, where it is not the one on the whiteboard or a rule minds. */
    RosterItem versioned(RosterRow row, @Nullable Version version) {
        if (version != null
                && !(version.hits().isEmpty() && version.tailored().reasons().isEmpty())) {
            getContent().add(new VersionFold(row.name(), version));
        }
        return this;
    }

    private void health(RosterRow row) {
        HealthFlag flag = row.flag();
        if (flag != null) {
            getContent()
                    .add(new Badge(
                            getTranslation("classes.flag." + flag.band(), flag.region()),
                            flag.band().equals("SAFE") ? Tone.GOOD : Tone.WARN));
        }
        Boolean hasPain = row.hasPain();
        if (hasPain != null) {
            getContent()
                    .add(
                            hasPain
                                    ? new Badge(getTranslation("classes.roster.pain"), Tone.WARN)
                                    : new Badge(getTranslation("classes.roster.nopain"), Tone.GOOD));
        }
    }

    private void quiet(String text) {
        Span span = new Span(text);
        span.addClassName("quiet");
        getContent().add(span);
    }

    private String day(@Nullable LocalDate day) {
        return day == null
                ? getTranslation("classes.roster.noday")
                : DateTimeFormatter.ofPattern("d MMMM", getLocale()).format(day);
    }
}
