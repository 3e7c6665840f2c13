package app.longrun.safety.ui;

import app.longrun.exercises.Movements;
import app.longrun.identity.MemberId;
import app.longrun.identity.MemberName;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.EmptyState;
import app.longrun.platform.ui.Notice;
import app.longrun.platform.ui.Page;
import app.longrun.runners.RunnerDesk;
import app.longrun.safety.PainDesk;
import app.longrun.safety.ReturnDesk;
import app.longrun.safety.Soreness;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** One member's pain for their coach: flags, what rules did, the figures they share, and the coach's word. */
@Route("g/:gym/coach/pain/:member")
@PermitAll
@Needs(Permission.ASSIGN_BLOCKS)
class FlaggedMemberView extends Page implements BeforeEnterObserver {

    private final transient PainDesk desk;
    private final transient ReturnDesk ways;
    private final transient RunnerDesk runners;
    private final transient Movements movements;
    private final Div body = new Div();

    FlaggedMemberView(PainDesk desk, ReturnDesk ways, RunnerDesk runners, Movements movements) {
        super("");
        this.desk = desk;
        this.ways = ways;
        this.runners = runners;
        this.movements = movements;
        narrow();
        body.addClassName("section");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<MemberName> found =
                event.getRouteParameters().get("member").flatMap(MemberId::from).flatMap(runners::find);
        found.ifPresentOrElse(
                member -> {
                    retitle(getTranslation("safety.member.title", member.name()));
                    lead(getTranslation("safety.member.lead"));
                    refresh(member.id());
                },
                () -> event.rerouteToError(NotFoundException.class));
    }

    private void refresh(MemberId member) {
        Soreness soreness = desk.of(member);
        body.removeAll();
        if (soreness.sites().isEmpty()) {
            body.add(new EmptyState(getTranslation("safety.member.none"), getTranslation("safety.member.none.step")));
        }
        soreness.sites().forEach(sore -> {
            SiteCard card = new SiteCard(sore, Reader.COACH);
            card.with(new ReviewForm(
                    sore.standing().isPaused(),
                    words -> said(member, () -> desk.release(member, sore.site(), words)),
                    words -> said(member, () -> desk.close(member, sore.site(), words)),
                    words -> said(member, () -> desk.say(member, sore.site(), words))));
            body.add(card);
        });
        ways.of(member).ifPresent(way -> body.add(new YesPart(way, () -> said(member, () -> ways.sayYes(member)))));
        if (!soreness.changes().isEmpty()) {
            body.add(new ChangeList(soreness.changes(), new ChangeWords(movements)));
        }
        if (!soreness.notes().isEmpty()) {
            body.add(new NoteTable(soreness.notes()));
        }
        if (!soreness.words().isEmpty()) {
            body.add(new WordList(soreness.words()));
        }
    }

    /** Throws {@link Refusal} before anything is shown anew, so that nothing typed is lost. */
    private void said(MemberId member, Runnable work) {
        work.run();
        refresh(member);
        Notice.done(getTranslation("safety.review.done"));
    }
}
