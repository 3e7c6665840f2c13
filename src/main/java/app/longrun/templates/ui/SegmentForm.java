package app.longrun.templates.ui;

import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.FormField;
import app.longrun.templates.LineDraft;
import app.longrun.templates.ScalingLevel;
import app.longrun.templates.SegmentDraft;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A timed part of the class that is written: its frame and its numbered lines. */
final class SegmentForm extends Composite<Section> {

    private final SegmentDraft start;
    private final H2 heading = new H2();
    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private final Ordered<LineGroup> lines;
    private final Runnable changed;

    SegmentForm(SegmentDraft start, Runnable changed, Ordered<SegmentForm> order) {
        this.start = start;
        this.changed = changed;
        this.lines = new Ordered<>(() -> {
            renumber();
            changed.run();
        });
        Div head = new Div(heading, order.buttons(this, getTranslation("templates.segment")));
        head.addClassName("segment-head");
        Div form = new Div();
        form.addClassName("form");
        field(form, "name", FormField.text(getTranslation("templates.segment.name"), start.name()));
        field(form, "minutes", FormField.number(getTranslation("templates.minutes"), start.minutes(), 1, 240));
        field(form, "zone", new FormField(getTranslation("templates.zone"), new Choices(zones(), start.zone())));
        field(form, "rpe", FormField.number(getTranslation("templates.rpe"), start.rpe(), 0, 10));
        field(
                form,
                "content",
                FormField.longText(getTranslation("templates.segment.content"), start.content())
                        .wide());
        NativeButton add = new NativeButton(
                getTranslation("templates.line.add"),
                click -> append(List.of(LineDraft.empty(1, 1, ScalingLevel.RX)))
                        .forms()
                        .getFirst()
                        .focus());
        add.addClassName("plain-button");
        getContent().addClassNames("card", "segment-form");
        getContent().add(head, form, lines, add);
        byLine(start.lines()).forEach(this::append);
    }

    /** Tells it when it begins, in minutes from the start of the class. */
    void beginsAt(int minute) {
        heading.setText(getTranslation(
                "templates.segment.at",
                "%d:%02d".formatted(minute / 60, minute % 60),
                field("name").text()));
    }

    SegmentDraft draft() {
        List<LineDraft> drafts = new ArrayList<>();
        for (LineGroup group : lines.parts()) {
            drafts.addAll(group.drafts(lines.parts().indexOf(group) + 1));
        }
        return new SegmentDraft(
                start.id(),
                field("name").text(),
                field("minutes").number(),
                field("zone").text(),
                field("rpe").number(),
                field("content").text(),
                drafts);
    }

    void focus() {
        field("name").focus();
    }

    void complain(String name, String message) {
        fields.getOrDefault(name, field("name")).complain(message);
    }

    /** Says what is wrong with the line in this place of the draft. */
    void complain(int line, String name, String message) {
        forms().skip(line).findFirst().ifPresent(form -> form.complain(name, message));
    }

    /** Takes back what was said. */
    void calm() {
        fields.values().forEach(FormField::calm);
        forms().forEach(LineForm::calm);
    }

    private Stream<LineForm> forms() {
        return lines.parts().stream().flatMap(group -> group.forms().stream());
    }

    private LineGroup append(List<LineDraft> alternatives) {
        LineGroup group = new LineGroup(alternatives, changed, lines);
        lines.append(group);
        return group;
    }

    private void renumber() {
        int number = 0;
        for (LineGroup group : lines.parts()) {
            number++;
            group.number(number);
        }
    }

    private FormField field(String name) {
        return Objects.requireNonNull(fields.get(name));
    }

    private void field(Div form, String name, FormField field) {
        fields.put(name, field.onChange(changed));
        form.add(field);
    }

    private Map<String, String> zones() {
        Map<String, String> zones = new LinkedHashMap<>();
        zones.put(SegmentDraft.STRENGTH, getTranslation("templates.zone.strength"));
        Stream.of("Z1", "Z1 to Z2", "Z2", "Z2 to Z3", "Z3", "Z3 to Z4", "Z4", "Z4 to Z5", "Z5", "Z6")
                .forEach(zone -> zones.put(zone, zone));
        zones.putIfAbsent(start.zone(), start.zone());
        return zones;
    }

    private static List<List<LineDraft>> byLine(List<LineDraft> drafts) {
        return List.copyOf(drafts.stream()
                .collect(Collectors.groupingBy(LineDraft::line, TreeMap::new, Collectors.toList()))
                .values());
    }
}
