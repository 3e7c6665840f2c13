package app.longrun.assigning.ui;

import app.longrun.assigning.Follower;
import app.longrun.assigning.Followers;
import app.longrun.assigning.OrderId;
import app.longrun.assigning.Undoing;
import app.longrun.platform.ui.Badge;
import app.longrun.platform.ui.Badge.Tone;
import app.longrun.platform.ui.Notice;
import app.longrun.strength.Block;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who follows a block, order by order, with the way to publish one and to take it back. */
class FollowersPart extends Composite<Div> {

    private final transient Followers followers;
    private final transient Undoing undoing;
    private final transient Block block;
    private final Working working = new Working();

    FollowersPart(Followers followers, Undoing undoing, Block block) {
        this.followers = followers;
        this.undoing = undoing;
        this.block = block;
        getContent().addClassNames("card", "section");
        show();
    }

    /** Reads again who follows it. */
    void show() {
        Map<OrderId, List<Follower>> orders = followers.of(block.key()).stream()
                .collect(Collectors.groupingBy(Follower::order, LinkedHashMap::new, Collectors.toList()));
        getContent().removeAll();
        getContent().add(new H2(getTranslation("assigning.followers")), working);
        if (orders.isEmpty()) {
            Paragraph nobody = new Paragraph(getTranslation("assigning.followers.none"));
            nobody.addClassName("quiet");
            getContent().add(nobody);
        }
        orders.values().forEach(people -> getContent().add(order(people)));
    }

    private Div order(List<Follower> people) {
        Follower first = people.getFirst();
        String when = DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", AssignText.locale(this))
                .format(first.at());
        String line = getTranslation("assigning.followers.order", when, first.by(), people.size());
        UnorderedList names = new UnorderedList();
        names.addClassName("list");
        people.forEach(person -> names.add(item(person)));
        NativeDetails details = new NativeDetails(line, names);
        NativeButton back = new NativeButton(
                getTranslation("assigning.followers.back"), click -> takeBack(first.order(), people.size()));
        back.addClassName("plain-button");
        back.setAriaLabel(getTranslation("assigning.answer.of", getTranslation("assigning.followers.back"), line));
        Div actions = new Div(back);
        actions.addClassName("actions");
        if (people.stream().anyMatch(Follower::isHidden)) {
            NativeButton publish =
                    new NativeButton(getTranslation("assigning.followers.publish"), click -> publish(first.order()));
            publish.addClassName("plain-button");
            publish.setAriaLabel(
                    getTranslation("assigning.answer.of", getTranslation("assigning.followers.publish"), line));
            actions.add(new Badge(getTranslation("assigning.followers.hidden"), Tone.WARN), publish);
        }
        Div order = new Div(details, actions);
        order.addClassName("order");
        return order;
    }

    private ListItem item(Follower person) {
        return new ListItem(getTranslation(
                "assigning.followers.person",
                person.name(),
                AssignText.date(AssignText.locale(this), person.from()),
                AssignText.date(AssignText.locale(this), person.to()),
                person.version(),
                person.done(),
                person.sessions()));
    }

    private void takeBack(OrderId order, int people) {
        working.during(getTranslation("assigning.undoing", people), people, () -> {
            Notice.done(getTranslation("assigning.undone", undoing.undo(order)));
            show();
        });
    }

    private void publish(OrderId order) {
        Notice.done(getTranslation("assigning.followers.published", followers.publish(order)));
        show();
    }
}
