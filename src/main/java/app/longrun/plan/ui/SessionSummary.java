package app.longrun.plan.ui;

import app.longrun.log.LoggedSession;
import app.longrun.plan.Sheet;
import app.longrun.prescriptions.SessionLoad;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** What a session came to, once it was told how hard it was. */
final class SessionSummary extends Composite<Paragraph> {

    private SessionSummary(Sheet sheet, SessionLoad told) {
        getContent()
                .setText(
                        sheet.exercises().isEmpty()
                                ? EffortWords.of(told)
                                : getTranslation(
                                        "plan.session.summary",
                                        sheet.setsDone(),
                                        sheet.setsAsked(),
                                        getTranslation(
                                                "plan.session.tonnage",
                                                sheet.tonnage().in(sheet.unit()),
                                                sheet.unit().symbol()),
                                        EffortWords.of(told)));
        getContent().addClassName("card");
    }

    static Optional<SessionSummary> of(Sheet sheet) {
        return Optional.ofNullable(sheet.log()).map(LoggedSession::effort).map(told -> new SessionSummary(sheet, told));
    }
}
