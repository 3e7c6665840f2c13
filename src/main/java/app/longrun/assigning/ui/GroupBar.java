package app.longrun.assigning.ui;

import app.longrun.groups.GroupId;
import app.longrun.groups.MemberGroup;
import app.longrun.groups.MemberGroups;
import app.longrun.identity.MemberId;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.FormField;
import app.longrun.platform.ui.Notice;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Groups of members: to tick all of one, to keep who is ticked as one, and to forget one. */
class GroupBar extends Composite<Div> {

    private final transient MemberGroups groups;
    private final SerializableSupplier<Set<MemberId>> ticked;
    private final SerializableConsumer<Set<MemberId>> tick;
    private final Div choose = new Div();
    private final FormField name = FormField.text(getTranslation("assigning.group.name"), "");

    GroupBar(
            MemberGroups groups, SerializableSupplier<Set<MemberId>> ticked, SerializableConsumer<Set<MemberId>> tick) {
        this.groups = groups;
        this.ticked = ticked;
        this.tick = tick;
        NativeButton keep = new NativeButton(getTranslation("assigning.group.keep"), click -> keep());
        keep.addClassName("plain-button");
        Div make = new Div(name, keep);
        make.addClassName("field-and-button");
        choose.addClassName("field-and-button");
        getContent().addClassName("form");
        getContent().add(choose, make);
        show();
    }

    private void show() {
        List<MemberGroup> all = groups.all();
        choose.removeAll();
        choose.setVisible(!all.isEmpty());
        if (all.isEmpty()) {
            return;
        }
        Map<String, String> words = new LinkedHashMap<>();
        words.put("", getTranslation("assigning.group.none"));
        all.forEach(group -> words.put(
                group.id().id().toString(),
                getTranslation("assigning.group", group.name(), group.members().size())));
        FormField field = new FormField(getTranslation("assigning.group.tick"), new Choices(words, ""));
        NativeButton forget = new NativeButton(getTranslation("assigning.group.forget"));
        forget.addClassName("plain-button");
        forget.setVisible(false);
        field.onChange(() -> {
            forget.setVisible(chosen(all, field) != null);
            MemberGroup group = chosen(all, field);
            if (group != null) {
                tick.accept(group.members());
            }
        });
        forget.addClickListener(click -> {
            MemberGroup group = chosen(all, field);
            if (group != null) {
                forget(group);
            }
        });
        choose.add(field, forget);
    }

    private static @Nullable MemberGroup chosen(List<MemberGroup> all, FormField field) {
        return all.stream()
                .filter(group -> group.id().id().toString().equals(field.text()))
                .findFirst()
                .orElse(null);
    }

    private void keep() {
        name.calm();
        try {
            GroupId kept = groups.keep(name.text(), ticked.get());
            String called = name.text().strip();
            name.put("");
            show();
            Notice.undo(getTranslation("assigning.group.kept", called), getTranslation("assigning.undo"), () -> {
                groups.forget(kept);
                show();
            });
        } catch (Refusal refusal) {
            name.complain(getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private void forget(MemberGroup group) {
        groups.forget(group.id());
        show();
        Notice.undo(getTranslation("assigning.group.forgotten", group.name()), getTranslation("assigning.undo"), () -> {
            groups.keep(group.name(), group.members());
            show();
        });
    }
}
