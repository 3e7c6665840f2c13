package app.longrun.roster.ui;

import app.longrun.calendar.ui.CalendarNavigation;
import app.longrun.platform.ui.Badge;
import app.longrun.platform.ui.Badge.Tone;
import app.longrun.platform.ui.Link;
import app.longrun.progress.ui.ProgressNavigation;
import app.longrun.roster.NeedKind;
import app.longrun.roster.PainFlag;
import app.longrun.roster.RosterFacts;
import app.longrun.roster.RosterRow;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/** A member on the roster: who, why they need a word, and what is known. The name leads to their calendar. */
final class RosterItem extends Composite<ListItem> {

    RosterItem(RosterRow row, GymSlug gym, LocalDate today) {
        RosterFacts facts = row.facts();
        RosterWords words = new RosterWords(this::getTranslation, getLocale(), today);
        Anchor name = Link.to(CalendarNavigation.member(gym, facts.member()), facts.name(), "roster-name");
        Span reason = new Span(words.reason(row.need()));
        reason.addClassName(row.need().kind() == NeedKind.NONE ? "quiet" : "roster-reason");
        Div who = new Div(name, reason);
        who.addClassName("roster-who");
        Div known = new Div();
        known.addClassName("roster-facts");
        words.facts(facts).forEach(fact -> known.add(new Span(fact)));
        PainFlag flag = facts.flag();
        if (flag != null) {
            known.add(new Badge(
                    getTranslation("classes.flag." + flag.band(), flag.region()),
                    flag.band().equals("SAFE") ? Tone.GOOD : Tone.WARN));
        }
        Anchor progress = Link.to(ProgressNavigation.member(gym, facts.member()), getTranslation("progress.title"));
        progress.setAriaLabel(getTranslation("progress.of", facts.name()));
        known.add(progress);
        getContent().addClassName("roster-item");
        getContent().add(who, known);
    }
}
