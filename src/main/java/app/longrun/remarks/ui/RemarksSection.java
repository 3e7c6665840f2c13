package app.longrun.remarks.ui;

import app.longrun.calendar.SessionId;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.FormField;
import app.longrun.platform.ui.Notice;
import app.longrun.remarks.Remark;
import app.longrun.remarks.Remarks;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.springframework.modulith.NamedInterface;

/** What was said about a session and what happened to it, with room to say more. What was typed stays when it is refused. */
@NamedInterface("rows")
public final class RemarksSection extends Composite<Section> {

    private final transient Remarks remarks;
    private final SessionId session;
    private final UnorderedList list = new UnorderedList();
    private final FormField words;

    /** The story of {@code session}; {@code label} asks for what its reader may want to add. */
    public RemarksSection(SessionId session, Remarks remarks, String label) {
        this.remarks = remarks;
        this.session = session;
        words = FormField.longText(label, "");
        list.addClassNames("list", "remarks");
        NativeButton say = new NativeButton(getTranslation("remarks.say"), click -> say());
        say.addClassName("plain-button");
        getContent().addClassNames("section", "card");
        getContent().add(new H2(getTranslation("remarks.title")), list, words, say);
        show();
    }

    private void show() {
        list.removeAll();
        remarks.of(session).forEach(remark -> list.add(new RemarkItem(remark, () -> takeBack(remark))));
        list.setVisible(list.getComponentCount() > 0);
    }

    private void say() {
        words.calm();
        try {
            remarks.say(session, words.text());
            words.put("");
            show();
            Notice.done(getTranslation("remarks.said"));
        } catch (Refusal refusal) {
            words.complain(getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private void takeBack(Remark remark) {
        remarks.takeBack(remark.id());
        show();
        Notice.undo(getTranslation("remarks.gone"), getTranslation("remarks.undo"), () -> {
            remarks.say(session, remark.said());
            show();
        });
    }
}
