package app.longrun.strength.ui;

import app.longrun.platform.ui.Badge;
import app.longrun.platform.ui.Badge.Tone;
import app.longrun.strength.AssignmentPreview;
import app.longrun.strength.MemberPreview;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What an assignment would do to each member, conflicts first in sight. */
class PreviewList extends Composite<Div> {

    PreviewList() {
        getContent().getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("section");
    }

    void show(AssignmentPreview preview) {
        UnorderedList members = new UnorderedList();
        members.addClassName("list");
        preview.members().forEach(member -> members.add(item(member)));
        clear();
        getContent()
                .add(
                        new Paragraph(getTranslation(
                                "strength.assign.preview",
                                preview.days().size(),
                                BlockText.weekdays(getLocale(), preview.weekdays()))),
                        members);
    }

    void clear() {
        getContent().removeAll();
    }

    private ListItem item(MemberPreview member) {
        ListItem item = new ListItem(new Span(getTranslation(
                "strength.assign.member",
                member.name(),
                BlockText.date(getLocale(), member.first()),
                BlockText.date(getLocale(), member.last()))));
        member.conflicts()
                .forEach(conflict -> item.add(new Badge(
                        getTranslation(
                                "strength.assign.conflict",
                                conflict.block(),
                                BlockText.date(getLocale(), conflict.from()),
                                BlockText.date(getLocale(), conflict.to())),
                        Tone.WARN)));
        return item;
    }
}
