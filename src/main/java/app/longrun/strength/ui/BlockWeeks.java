package app.longrun.strength.ui;

import app.longrun.platform.ui.Badge;
import app.longrun.platform.ui.Badge.Tone;
import app.longrun.strength.Block;
import app.longrun.strength.BlockWeek;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The weeks of a block, one at a time, with the work of all of them below. */
class BlockWeeks extends Composite<Section> {

    private final transient List<BlockWeek> weeks;
    private final Div tabs = new Div();
    private final Div shown = new Div();
    private transient @Nullable MemberLoads loads;
    private int chosen;

    /** The weeks, and what chooses whose loads stand beside them. */
    BlockWeeks(Block block, List<BlockWeek> weeks, Component whoseLoads) {
        this.weeks = List.copyOf(weeks);
        tabs.addClassName("actions");
        tabs.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("strength.weeks.choose"));
        for (int index = 0; index < weeks.size(); index++) {
            tabs.add(tab(index));
        }
        shown.addClassName("section");
        getContent().addClassName("section");
        getContent()
                .add(
                        new H2(getTranslation("strength.weeks.title")),
                        tabs,
                        whoseLoads,
                        shown,
                        new TotalsTable(weeks, block.rhythm().cycle()));
        choose(0);
    }

    /** Shows a member's loads beside the sets; none = the sets alone. */
    void showLoads(@Nullable MemberLoads loads) {
        this.loads = loads;
        choose(chosen);
    }

    private NativeButton tab(int index) {
        BlockWeek week = weeks.get(index);
        NativeButton tab = new NativeButton(
                getTranslation(week.isDeload() ? "strength.week.deload" : "strength.week.number", week.number()),
                click -> choose(index));
        tab.addClassName("plain-button");
        return tab;
    }

    private void choose(int index) {
        chosen = index;
        List<Component> buttons = tabs.getChildren().toList();
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).getElement().setAttribute("aria-pressed", String.valueOf(i == index));
        }
        BlockWeek week = weeks.get(index);
        H3 heading = new H3(getTranslation("strength.week.number", week.number()));
        if (week.isDeload()) {
            heading.add(" ");
            heading.add(new Badge(getTranslation("strength.deload"), Tone.ACCENT));
        }
        shown.removeAll();
        shown.add(heading);
        week.sessions().forEach(session -> shown.add(new SessionTable(session, loads)));
    }
}
