package app.longrun.safety.ui;

import app.longrun.calendar.SessionId;
import app.longrun.exercises.Movements;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.Link;
import app.longrun.platform.ui.Notice;
import app.longrun.platform.ui.Page;
import app.longrun.runners.HealthConsents;
import app.longrun.runners.ui.ConsentCard;
import app.longrun.safety.BodySite;
import app.longrun.safety.PainNote;
import app.longrun.safety.PainNotes;
import app.longrun.safety.Soreness;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One's own pain: three taps to note it, one tap the next morning, and what follows for the plan. */
@Route("g/:gym/plan/pain")
@PermitAll
@Needs(Permission.FOLLOW_PLAN)
class PainView extends Page implements BeforeEnterObserver {

    private final transient PainNotes notes;
    private final transient HealthConsents consents;
    private final transient Movements movements;
    private final ErrorText error = new ErrorText();
    private final Div body = new Div();
    private @Nullable SessionId session;
    private @Nullable GymSlug gym;

    PainView(PainNotes notes, HealthConsents consents, Movements movements) {
        super(I18NProvider.translate("safety.title"));
        this.notes = notes;
        this.consents = consents;
        this.movements = movements;
        narrow();
        body.addClassName("section");
        add(error, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        session = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SafetyNavigation.SESSION)
                .flatMap(SessionId::from)
                .orElse(null);
        gym = new GymSlug(event.getRouteParameters().get("gym").orElseThrow());
        refresh(gym);
    }

    private void refresh() {
        refresh(Objects.requireNonNull(gym));
    }

    private void refresh(GymSlug gym) {
        Soreness mine = notes.mine();
        body.removeAll();
        if (!mine.isConsented()) {
            body.add(new ConsentCard(() -> act(consents::give)), disclaimer());
            return;
        }
        notes.mornings().forEach(site -> body.add(new MorningCard(site, score -> morning(site, score))));
        mine.sites().forEach(sore -> body.add(new SiteCard(sore, Reader.MEMBER)));
        body.add(new BodyMap(this::choose));
        if (!mine.changes().isEmpty()) {
            body.add(new ChangeList(mine.changes(), new ChangeWords(movements)));
        }
        if (!mine.words().isEmpty()) {
            body.add(new WordList(mine.words()));
        }
        body.add(
                Link.to(SafetyNavigation.wayBack(gym), getTranslation("safety.return.title"), "plain-button"),
                disclaimer());
    }

    private void choose(BodySite site) {
        body.removeAll();
        body.add(new NoteForm(site, session, this::keep, this::refresh), disclaimer());
    }

    private void keep(PainNote note) {
        notes.note(note);
        refresh();
        Notice.done(getTranslation("safety.note.kept"));
    }

    private void morning(BodySite site, int score) {
        act(() -> notes.morning(site, score));
        Notice.done(getTranslation("safety.note.kept"));
    }

    private void act(Runnable work) {
        error.clear();
        try {
            work.run();
        } catch (Refusal refusal) {
            error.show(getTranslation(refusal.key(), refusal.arguments()));
        }
        refresh();
    }

    private Paragraph disclaimer() {
        Paragraph words = new Paragraph(getTranslation("safety.disclaimer"));
        words.addClassName("quiet");
        return words;
    }
}
