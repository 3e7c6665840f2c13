package app.longrun.strength.ui;

import app.longrun.identity.MemberId;
import app.longrun.identity.MemberName;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Members to tick, found by typing part of a name; whoever is ticked stays in sight. */
class MemberTicks extends Composite<FieldSet> {

    /** Typing is quicker than looking through more boxes than this. */
    private static final int MOST_SHOWN = 30;

    private final transient List<MemberName> members;
    private final transient Set<MemberId> ticked = new LinkedHashSet<>();
    private final Command listener;
    private final TextField search = new TextField();
    private final Div boxes = new Div();
    private final Paragraph more = new Paragraph();

    MemberTicks(List<MemberName> members, Command listener) {
        this.members = List.copyOf(members);
        this.listener = listener;
        search.setLabel(getTranslation("strength.assign.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> show());
        boxes.addClassName("form");
        more.addClassName("quiet");
        getContent().add(new FieldSet.Legend(getTranslation("strength.assign.members")), search, boxes, more);
        show();
    }

    Set<MemberId> ticked() {
        return Set.copyOf(ticked);
    }

    void clear() {
        ticked.clear();
        show();
    }

    private void show() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<MemberName> matching = members.stream()
                .filter(member -> !ticked.contains(member.id())
                        && member.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        boxes.removeAll();
        members.stream().filter(member -> ticked.contains(member.id())).forEach(this::addBox);
        matching.stream().limit(MOST_SHOWN).forEach(this::addBox);
        boolean isEmpty = boxes.getChildren().findAny().isEmpty();
        int hidden = matching.size() - MOST_SHOWN;
        more.setVisible(isEmpty || hidden > 0);
        more.setText(
                isEmpty
                        ? getTranslation("strength.assign.nobody")
                        : getTranslation("strength.assign.more", Math.max(0, hidden)));
    }

    private void addBox(MemberName member) {
        Checkbox box = new Checkbox(member.name(), ticked.contains(member.id()));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                ticked.add(member.id());
            } else {
                ticked.remove(member.id());
            }
            listener.execute();
        });
        boxes.add(box);
    }
}
