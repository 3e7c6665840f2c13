package app.longrun.templates.ui;

import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.FormField;
import app.longrun.platform.ui.Tick;
import app.longrun.templates.ClassFigures;
import app.longrun.templates.DraftProblem;
import app.longrun.templates.LineItems;
import app.longrun.templates.SegmentDraft;
import app.longrun.templates.TemplateDraft;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of a class template: the head, the segments in their order, and what it all adds up to while it is typed. */
final class TemplateEditor extends Composite<Div> {

    private static final Pattern IN_SEGMENT = Pattern.compile("segments\\[(\\d+)](?:\\.lines\\[(\\d+)])?\\.(\\w+)");
    private static final List<String> SCORES =
            List.of("none", "completion", "pace", "rounds_reps", "reps", "missed_minutes", "rpe_drift");

    private final TemplateDraft start;
    private final transient LineItems items;
    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private final Tick isHard;
    private final Paragraph figures = new Paragraph();
    private final Ordered<SegmentForm> segments = new Ordered<>(this::recount);
    private boolean isFilled;

    TemplateEditor(TemplateDraft start, LineItems items) {
        this.start = start;
        this.items = items;
        this.isHard = new Tick(start.isHard());
        Div head = new Div();
        head.addClassName("form");
        field(head, "name", FormField.text(getTranslation("templates.name"), start.name()));
        field(head, "minutes", FormField.number(getTranslation("templates.minutes.class"), start.minutes(), 5, 240));
        field(
                head,
                "intent",
                FormField.longText(getTranslation("templates.intent"), start.intent())
                        .wide());
        field(
                head,
                "scoreType",
                new FormField(getTranslation("templates.score"), new Choices(scores(), start.scoreType())));
        field(
                head,
                "coachNote",
                FormField.longText(getTranslation("templates.note"), start.coachNote())
                        .wide());
        NativeLabel hard = new NativeLabel();
        hard.add(isHard, new Span(getTranslation("templates.hard")));
        hard.addClassNames("check", "wide");
        isHard.addValueChangeListener(event -> recount());
        head.add(hard);
        figures.addClassName("class-figures");
        figures.getElement().setAttribute("role", "status");
        NativeButton add = new NativeButton(
                getTranslation("templates.segment.add"),
                click -> append(SegmentDraft.empty()).focus());
        add.addClassName("plain-button");
        getContent().addClassName("template-editor");
        getContent().add(new MovementNames(items), head, segments, add, figures);
        start.segments().forEach(this::append);
        isFilled = true;
        recount();
    }

    /** Everything as it is typed now. */
    TemplateDraft draft() {
        return new TemplateDraft(
                start.id(),
                start.version(),
                start.libraryCode(),
                field("name").text(),
                field("minutes").number(),
                field("intent").text(),
                field("scoreType").text(),
                field("coachNote").text(),
                isHard.getValue(),
                segments.parts().stream().map(SegmentForm::draft).toList());
    }

    /** Whether something was typed since it was opened. */
    boolean isChanged() {
        return !draft().equals(start);
    }

    /** Says what is wrong, each at its field. */
    void complain(List<DraftProblem> problems) {
        calm();
        problems.forEach(problem -> complain(
                problem.at(), getTranslation(problem.key(), problem.arguments().toArray())));
    }

    /** Takes back what was said. */
    void calm() {
        fields.values().forEach(FormField::calm);
        segments.parts().forEach(SegmentForm::calm);
    }

    private void complain(String at, String message) {
        Matcher place = IN_SEGMENT.matcher(at);
        if (!place.matches()) {
            fields.getOrDefault(at, field("name")).complain(message);
            return;
        }
        SegmentForm segment = segments.parts().get(Integer.parseInt(place.group(1)));
        if (place.group(2) == null) {
            segment.complain(place.group(3), message);
        } else {
            segment.complain(Integer.parseInt(place.group(2)), place.group(3), message);
        }
    }

    private void recount() {
        if (!isFilled) {
            return;
        }
        int minute = 0;
        for (SegmentForm segment : segments.parts()) {
            segment.beginsAt(minute);
            minute += Math.max(0, segment.draft().minutes());
        }
        TemplateDraft draft = draft();
        ClassFigures counted = ClassFigures.of(draft, items);
        figures.setText(getTranslation(
                counted.isQuality() ? "templates.figures.hard" : "templates.figures.easy",
                counted.minutes(),
                Math.max(0, draft.minutes()),
                counted.plannedLoad(),
                counted.contacts()));
        figures.setClassName("off", counted.minutes() != draft.minutes());
    }

    private SegmentForm append(SegmentDraft draft) {
        SegmentForm form = new SegmentForm(draft, this::recount, segments);
        segments.append(form);
        return form;
    }

    private FormField field(String name) {
        return Objects.requireNonNull(fields.get(name));
    }

    private void field(Div form, String name, FormField field) {
        fields.put(name, field.onChange(this::recount));
        form.add(field);
    }

    private Map<String, String> scores() {
        Map<String, String> scores = new LinkedHashMap<>();
        SCORES.forEach(score -> scores.put(score, getTranslation("templates.score." + score)));
        return scores;
    }
}
