package app.longrun.assigning.ui;

import app.longrun.assigning.Candidate;
import app.longrun.identity.MemberId;
import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.FormField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Members to tick, found by typing part of a name or by what they need; whoever is ticked stays in sight. */
class PeoplePicker extends Composite<FieldSet> {

    /** Typing is quicker than looking through more boxes than this. */
    private static final int MOST_SHOWN = 30;

    private final transient List<Candidate> everybody;
    private final LocalDate today;
    private final transient Set<MemberId> ticked = new LinkedHashSet<>();
    private transient Set<MemberId> hidden = Set.of();
    private final Command changed;
    private final TextField search = new TextField();
    private final FormField filter;
    private final NativeButton all;
    private final Div boxes = new Div();
    private final Paragraph more = new Paragraph();

    PeoplePicker(List<Candidate> everybody, LocalDate today, Command changed) {
        this.everybody = List.copyOf(everybody);
        this.today = today;
        this.changed = changed;
        search.setLabel(getTranslation("assigning.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> show());
        filter = new FormField(getTranslation("assigning.filter"), new Choices(filters(), CandidateFilter.ALL.name()));
        filter.onChange(this::show);
        all = new NativeButton(getTranslation("assigning.tick.all", 0), click -> tickAll());
        all.addClassName("plain-button");
        Div find = new Div(search, filter);
        find.addClassName("form");
        boxes.addClassName("boxes");
        getContent().addClassName("people-picker");
        more.addClassName("quiet");
        getContent().add(new FieldSet.Legend(getTranslation("assigning.members")), find, all, boxes, more);
        show();
    }

    Set<MemberId> ticked() {
        return Set.copyOf(ticked);
    }

    void tick(Set<MemberId> members) {
        everybody.stream()
                .map(Candidate::member)
                .filter(member -> members.contains(member) && !hidden.contains(member))
                .forEach(ticked::add);
        show();
        changed.execute();
    }

    void untick(MemberId member) {
        ticked.remove(member);
        show();
    }

    void clear() {
        ticked.clear();
        show();
    }

    /** Leaves out those who have their start already. */
    void hide(Set<MemberId> members) {
        if (!members.equals(hidden)) {
            hidden = members;
            ticked.removeAll(members);
            show();
        }
    }

    private Map<String, String> filters() {
        Map<String, String> words = new LinkedHashMap<>();
        for (CandidateFilter one : CandidateFilter.values()) {
            words.put(one.name(), getTranslation("assigning.filter." + one.name()));
        }
        return words;
    }

    private List<Candidate> matching() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        CandidateFilter kind = CandidateFilter.valueOf(filter.text());
        return everybody.stream()
                .filter(person -> !ticked.contains(person.member()) && !hidden.contains(person.member()))
                .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(wanted))
                .filter(person -> kind.lets(person, today))
                .toList();
    }

    private void tickAll() {
        matching().forEach(person -> ticked.add(person.member()));
        show();
        changed.execute();
    }

    private void show() {
        List<Candidate> matching = matching();
        boxes.removeAll();
        everybody.stream()
                .filter(person -> ticked.contains(person.member()))
                .limit(MOST_SHOWN)
                .forEach(this::addBox);
        matching.stream().limit(MOST_SHOWN).forEach(this::addBox);
        boolean isEmpty = boxes.getChildren().findAny().isEmpty();
        int unseen = Math.max(0, matching.size() - MOST_SHOWN) + Math.max(0, ticked.size() - MOST_SHOWN);
        all.setVisible(!matching.isEmpty());
        all.setText(getTranslation("assigning.tick.all", matching.size()));
        more.setVisible(isEmpty || unseen > 0);
        more.setText(
                isEmpty ? getTranslation("assigning.nobody") : getTranslation("assigning.more", unseen, ticked.size()));
    }

    private void addBox(Candidate person) {
        Checkbox box = new Checkbox(person.name(), ticked.contains(person.member()));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                ticked.add(person.member());
            } else {
                ticked.remove(person.member());
            }
            changed.execute();
        });
        boxes.add(box);
    }
}
