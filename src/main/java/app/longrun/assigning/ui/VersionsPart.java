package app.longrun.assigning.ui;

import app.longrun.assigning.LineChange;
import app.longrun.assigning.NewerVersion;
import app.longrun.assigning.Versions;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.Notice;
import app.longrun.strength.BlockFamily;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import java.util.List;

/** Copies of a block that follow an older version of it: what differs, and the way to the newest. */
class VersionsPart extends Composite<Div> {

    private static final int MOST_SHOWN = 40;

    private final transient Versions versions;
    private final transient BlockFamily family;
    private final Command changed;
    private final ErrorText error = new ErrorText();

    VersionsPart(Versions versions, BlockFamily family, Command changed) {
        this.versions = versions;
        this.family = family;
        this.changed = changed;
        getContent().addClassNames("card", "section");
        show();
    }

    private void show() {
        List<NewerVersion> pending = versions.pending(family);
        getContent().removeAll();
        getContent().setVisible(!pending.isEmpty());
        if (pending.isEmpty()) {
            return;
        }
        getContent().add(new H2(getTranslation("assigning.versions")));
        pending.forEach(this::add);
        int copies = pending.stream()
                .filter(NewerVersion::canFollow)
                .mapToInt(NewerVersion::copies)
                .sum();
        if (copies > 0) {
            Paragraph note = new Paragraph(getTranslation("assigning.versions.note"));
            note.addClassName("quiet");
            NativeButton update = new NativeButton(
                    getTranslation(
                            "assigning.versions.update",
                            copies,
                            pending.getFirst().to()),
                    click -> update());
            update.addClassName("plain-button");
            getContent().add(note, error, new Div(update));
        }
    }

    private void add(NewerVersion version) {
        getContent()
                .add(new Paragraph(getTranslation(
                        version.canFollow() ? "assigning.versions.line" : "assigning.versions.shape",
                        version.copies(),
                        version.from(),
                        version.to())));
        UnorderedList lines = new UnorderedList();
        lines.addClassName("list");
        version.changes().stream().limit(MOST_SHOWN).forEach(change -> lines.add(new ListItem(words(change))));
        int rest = version.changes().size() - MOST_SHOWN;
        if (rest > 0) {
            lines.add(new ListItem(getTranslation("assigning.versions.more", rest)));
        }
        getContent()
                .add(new NativeDetails(
                        getTranslation(
                                "assigning.versions.changes", version.changes().size()),
                        lines));
    }

    private String words(LineChange change) {
        String key = change.before().isEmpty()
                ? "assigning.versions.added"
                : change.after().isEmpty() ? "assigning.versions.gone" : "assigning.versions.changed";
        return getTranslation(key, change.week(), change.session(), change.movement(), change.before(), change.after());
    }

    private void update() {
        error.clear();
        try {
            Notice.done(getTranslation("assigning.versions.updated", versions.update(family)));
            show();
            changed.execute();
        } catch (Refusal refusal) {
            error.show(getTranslation(refusal.key(), refusal.arguments()));
        }
    }
}
