package app.longrun.templates.ui;

import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.FormField;
import app.longrun.platform.ui.Tick;
import app.longrun.templates.DraftProblem;
import app.longrun.templates.TemplateDraft;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a template says about itself: its name and length, and behind a fold what it is for and how it is scored. */
final class TemplateHead extends Composite<Div> {

    private static final List<String> SCORES = List.of(
            "none",
            "completion",
            "time",
            "rounds_reps",
            "reps",
            "load",
            "distance",
            "calories",
            "pace",
            "missed_minutes",
            "rpe_drift");

    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private final Tick isHard;
    private final Runnable changed;

    TemplateHead(TemplateDraft start, Runnable changed) {
        this.changed = changed;
        this.isHard = new Tick(start.isHard());
        Div plain = new Div();
        plain.addClassName("form");
        field(plain, "name", FormField.text(getTranslation("templates.name"), start.name()));
        field(plain, "minutes", FormField.number(getTranslation("templates.minutes.class"), start.minutes(), 5, 240));
        Div more = new Div();
        more.addClassName("form");
        field(
                more,
                "intent",
                FormField.longText(getTranslation("templates.intent"), start.intent())
                        .wide());
        field(
                more,
                "scoreType",
                new FormField(getTranslation("templates.score"), new Choices(scores(), start.scoreType())));
        field(
                more,
                "coachNote",
                FormField.longText(getTranslation("templates.note"), start.coachNote())
                        .wide());
        NativeLabel hard = new NativeLabel();
        hard.add(isHard, new Span(getTranslation("templates.hard")));
        hard.addClassNames("check", "wide");
        isHard.addValueChangeListener(event -> changed.run());
        more.add(hard);
        NativeDetails fold = new NativeDetails(getTranslation("templates.more"), more);
        fold.addClassName("template-more");
        getContent().addClassName("section");
        getContent().add(plain, fold);
    }

    TemplateDraft draft(TemplateDraft start, String text) {
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
                text);
    }

    /** Says what is wrong at its field; what has no field here stands at the name. */
    void complain(List<DraftProblem> problems) {
        calm();
        problems.forEach(problem -> fields.getOrDefault(problem.at(), field("name"))
                .complain(getTranslation(problem.key(), problem.arguments().toArray())));
    }

    void calm() {
        fields.values().forEach(FormField::calm);
    }

    private FormField field(String name) {
        return Objects.requireNonNull(fields.get(name));
    }

    private void field(Div form, String name, FormField field) {
        fields.put(name, field.onChange(changed));
        form.add(field);
    }

    private Map<String, String> scores() {
        Map<String, String> scores = new LinkedHashMap<>();
        SCORES.forEach(score -> scores.put(score, getTranslation("templates.score." + score)));
        return scores;
    }
}
