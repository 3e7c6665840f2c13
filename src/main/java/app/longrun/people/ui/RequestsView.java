package app.longrun.people.ui;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.people.Asking;
import app.longrun.people.JoinRequests;
import app.longrun.platform.ui.EmptyState;
import app.longrun.platform.ui.Page;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Who asks to join, for the coach at the desk. */
@Route("g/:gym/coach/requests")
@PermitAll
@Needs(Permission.ADMIT_PEOPLE)
class RequestsView extends Page {

    private final transient JoinRequests requests;
    private final AskingList list;
    private final EmptyState nobody =
            new EmptyState(getTranslation("people.asking.none"), getTranslation("people.asking.first"));

    RequestsView(JoinRequests requests) {
        super("");
        this.requests = requests;
        list = new AskingList(requests, this::refresh);
        retitle(getTranslation("people.asking.title"));
        lead(getTranslation("people.asking.lead"));
        narrow();
        add(list, nobody);
        refresh();
    }

    private void refresh() {
        List<Asking> waiting = requests.waiting();
        nobody.setVisible(waiting.isEmpty());
        list.show(waiting);
    }
}
