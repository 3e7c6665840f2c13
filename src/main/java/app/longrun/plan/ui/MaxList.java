package app.longrun.plan.ui;

import app.longrun.log.MaxSource;
import app.longrun.plan.NamedMax;
import app.longrun.platform.WeightUnit;
import app.longrun.platform.ui.Badge;
import app.longrun.platform.ui.Badge.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The latest max of each movement, with its day and where it comes from. */
final class MaxList extends Composite<Section> {

    MaxList(List<NamedMax> maxes, WeightUnit unit, SerializableConsumer<NamedMax> takeBack) {
        getContent().addClassNames("section", "card");
        getContent().add(new H2(getTranslation("plan.me.max.title")));
        if (maxes.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("plan.me.max.none"));
            none.addClassName("quiet");
            getContent().add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        Set<String> seen = new HashSet<>();
        maxes.stream().filter(max -> seen.add(max.movement())).forEach(max -> list.add(item(max, unit, takeBack)));
        getContent().add(list);
    }

    private ListItem item(NamedMax named, WeightUnit unit, SerializableConsumer<NamedMax> takeBack) {
        Span movement = new Span(named.movement());
        movement.addClassName("person-who");
        Span figure = new Span(named.max().textIn(unit));
        figure.addClassName("figure");
        Span day = new Span(Dates.day(named.max().on()) + " " + named.max().on().getYear());
        day.addClassName("quiet");
        ListItem item = new ListItem(
                movement,
                figure,
                day,
                badge(named.max().source(), named.max().max().rough()));
        if (named.max().source() != MaxSource.SET) {
            NativeButton away = new NativeButton(getTranslation("plan.me.max.away"), click -> takeBack.accept(named));
            away.setAriaLabel(getTranslation("plan.me.max.away.named", named.movement()));
            away.addClassName("plain-button");
            item.add(away);
        }
        return item;
    }

    private Badge badge(MaxSource source, boolean isRough) {
        return source == MaxSource.SET
                ? new Badge(getTranslation(isRough ? "plan.me.max.SET.rough" : "plan.me.max.SET"))
                : new Badge(getTranslation("plan.me.max." + source), Tone.GOOD);
    }
}
