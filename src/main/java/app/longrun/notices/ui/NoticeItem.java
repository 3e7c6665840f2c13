package app.longrun.notices.ui;

import app.longrun.notices.Notice;
import app.longrun.platform.ui.Badge;
import app.longrun.platform.ui.Link;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.time.format.DateTimeFormatter;

/** One thing one was told, which leads to what it is about. */
final class NoticeItem extends Composite<ListItem> {

    NoticeItem(Notice notice, String address, Command opened) {
        Anchor said = Link.to(
                address, getTranslation(notice.text().key(), notice.text().arguments(getLocale())));
        said.getElement().addEventListener("click", click -> opened.execute());
        Span when = new Span(
                DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", getLocale()).format(notice.at()));
        when.addClassName("quiet");
        getContent().addClassName("notice-item");
        getContent().add(said, when);
        if (notice.isUnread()) {
            getContent().addClassName("unread");
            getContent().add(new Badge(getTranslation("notices.new"), Badge.Tone.ACCENT));
        }
    }
}
