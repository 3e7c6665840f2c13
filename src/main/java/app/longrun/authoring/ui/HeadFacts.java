package app.longrun.authoring.ui;

import app.longrun.authoring.SheetHead;
import app.longrun.platform.ui.Badge;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;

/** A block's head at a glance: its shape, its phase and special weeks, what a runner must bring and what shows that it worked. */
class HeadFacts extends Composite<Div> {

    HeadFacts() {
        getContent().addClassName("section");
    }

    void show(SheetHead head) {
        Div badges = new Div();
        badges.addClassName("actions");
        badge(badges, head.notes().phase());
        badge(badges, getTranslation("authoring.facts.weeks", head.weeks()));
        badge(badges, getTranslation("authoring.facts.sessions", head.sessions().size(), head.minutes()));
        badge(badges, special("authoring.facts.deload", head.deloadWeeks()));
        badge(badges, special("authoring.facts.test", head.testWeeks()));
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "authoring.goal", head.notes().goal());
        fact(facts, "authoring.entry", head.notes().entry());
        fact(facts, "authoring.exit", head.notes().exitTest());
        getContent().removeAll();
        getContent().add(badges);
        if (facts.getChildren().findAny().isPresent()) {
            getContent().add(facts);
        }
    }

    private void badge(Div badges, String text) {
        if (!text.isBlank()) {
            badges.add(new Badge(text));
        }
    }

    private void fact(DescriptionList facts, String key, String text) {
        if (!text.isBlank()) {
            facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(text));
        }
    }

    private String special(String key, List<Integer> weeks) {
        return weeks.isEmpty()
                ? ""
                : getTranslation(
                        key, weeks.size(), weeks.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
