package app.longrun.runners.ui;

import app.longrun.platform.ui.Badge;
import app.longrun.runners.KeyRun;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A key run, to change or to end; a coach's is only shown to the member. */
final class KeyRunCard extends Composite<Article> {

    KeyRunCard(KeyRun run, boolean isChangeable, RunnerActions actions, Runnable then) {
        Span when = new Span(RunWords.when(run.plan(), this));
        when.addClassName("kind");
        Paragraph facts = new Paragraph(RunWords.what(run.plan(), this));
        facts.addClassNames("facts", "quiet");
        getContent().addClassName("session-card");
        getContent()
                .add(
                        when,
                        new H3(run.plan().title()),
                        new Badge(
                                getTranslation("runners.run.kind." + run.plan().kind())),
                        facts);
        if (run.isByCoach()) {
            Paragraph by = new Paragraph(getTranslation("runners.run.by.coach"));
            by.addClassNames("facts", "quiet");
            getContent().add(by);
        }
        if (isChangeable) {
            getContent().add(change(run, actions, then));
        }
    }

    private Div change(KeyRun run, RunnerActions actions, Runnable then) {
        KeyRunFields fields = new KeyRunFields(getTranslation("runners.run.save"), run.plan());
        fields.onSave(() -> actions.change(run.id(), run.version(), fields.read()), then);
        NativeDetails details = new NativeDetails(getTranslation("runners.run.change"), fields);
        NativeButton end = new NativeButton(getTranslation("runners.run.end"), click -> {
            actions.end(run.id());
            then.run();
        });
        end.setAriaLabel(getTranslation("runners.run.end.named", run.plan().title()));
        end.addClassName("plain-button");
        Div row = new Div(details, end);
        row.addClassName("actions");
        return row;
    }
}
