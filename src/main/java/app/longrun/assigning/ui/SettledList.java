package app.longrun.assigning.ui;

import app.longrun.assigning.Anchor;
import app.longrun.identity.MemberId;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;

/** Those who have their start already, a line for each start. */
class SettledList extends Composite<UnorderedList> {

    private final SerializableConsumer<List<MemberId>> remove;

    SettledList(SerializableConsumer<List<MemberId>> remove) {
        this.remove = remove;
        getContent().addClassName("list");
        getContent().setVisible(false);
    }

    void show(Map<Anchor, List<MemberId>> starts) {
        getContent().removeAll();
        getContent().setVisible(!starts.isEmpty());
        starts.forEach((anchor, members) -> {
            String line = getTranslation("assigning.settled", members.size(), AnchorText.of(this, anchor));
            NativeButton away =
                    new NativeButton(getTranslation("assigning.settled.remove"), click -> remove.accept(members));
            away.addClassName("plain-button");
            away.setAriaLabel(getTranslation("assigning.settled.remove.of", line));
            getContent().add(new ListItem(new Span(line), away));
        });
    }
}
