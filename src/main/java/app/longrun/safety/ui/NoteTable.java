package app.longrun.safety.ui;

import app.longrun.safety.StoredNote;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of notes, newest first. */
final class NoteTable extends Composite<Section> {

    NoteTable(List<StoredNote> notes) {
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        notes.reversed().forEach(note -> list.add(item(note)));
        getContent().addClassNames("section", "card");
        getContent().add(new H2(getTranslation("safety.notes.title")), list);
    }

    private ListItem item(StoredNote note) {
        Span figures = new Span(getTranslation(
                "safety.notes.figures", figure(note.during()), figure(note.after()), figure(note.morning())));
        figures.addClassName("quiet");
        ListItem item = new ListItem(
                new Span(getTranslation(
                        "safety.notes.site",
                        DateTimeFormatter.ofPattern("d MMM", getLocale()).format(note.at()),
                        getTranslation(note.site().key()))),
                figures);
        note.stopWords().stream().sorted().forEach(word -> {
            Span said = new Span(getTranslation("safety.stop." + word));
            said.addClassName("error-text");
            item.add(said);
        });
        return item;
    }

    private static String figure(@Nullable Integer score) {
        return score == null ? "–" : String.valueOf(score);
    }
}
