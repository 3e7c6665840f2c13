package app.longrun.notices.ui;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.notices.Inbox;
import app.longrun.notices.Notice;
import app.longrun.notices.NoticeAddresses;
import app.longrun.platform.ui.EmptyState;
import app.longrun.platform.ui.Link;
import app.longrun.platform.ui.Page;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What this gym has told one, newest first. */
@Route("g/:gym/notices")
@PermitAll
@Needs(Permission.READ_NOTICES)
class NoticesView extends Page implements BeforeEnterObserver {

    private final transient Inbox inbox;
    private final transient NoticeAddresses addresses;
    private final NativeButton readAll = new NativeButton(getTranslation("notices.read-all"), click -> readAll());
    private final Anchor choices = Link.to("", getTranslation("notices.choices.title"), "plain-button");
    private final Div body = new Div();
    private @Nullable GymSlug gym;

    NoticesView(Inbox inbox, NoticeAddresses addresses) {
        super("");
        this.inbox = inbox;
        this.addresses = addresses;
        readAll.addClassName("plain-button");
        body.addClassName("section");
        retitle(getTranslation("notices.title"));
        toolbar(readAll, choices);
        narrow();
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        gym = new GymSlug(event.getRouteParameters().get("gym").orElseThrow());
        choices.setHref(NoticesNavigation.choices(gym));
        show(gym);
    }

    private void readAll() {
        inbox.readAll();
        show(Objects.requireNonNull(gym));
    }

    private void show(GymSlug gym) {
        List<Notice> notices = inbox.newest();
        body.removeAll();
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        notices.forEach(
                notice -> list.add(new NoticeItem(notice, addresses.of(gym, notice.text()), () -> opened(notice))));
        body.add(
                notices.isEmpty()
                        ? new EmptyState(getTranslation("notices.empty"), getTranslation("notices.empty.step"))
                        : list);
        tell(notices.stream().filter(Notice::isUnread).count());
    }

    private void opened(Notice notice) {
        inbox.read(notice.id());
        tell(inbox.unread());
    }

    private void tell(long unread) {
        readAll.setVisible(unread > 0);
        UI tab = UI.getCurrent();
        ComponentUtil.fireEvent(tab, new UnreadChanged(tab, Math.toIntExact(unread)));
    }
}
