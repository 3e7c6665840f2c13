package app.longrun.safety.ui;

import app.longrun.safety.CoachWord;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What coaches said, newest first. */
final class WordList extends Composite<Section> {

    WordList(List<CoachWord> words) {
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        words.forEach(word -> list.add(item(word)));
        getContent().addClassNames("section", "card");
        getContent().add(new H2(getTranslation("safety.words.title")), list);
    }

    private ListItem item(CoachWord word) {
        Span about = new Span(getTranslation(
                "safety.words." + word.kind(),
                word.coach(),
                getTranslation(word.site().key()),
                DateTimeFormatter.ofPattern("d MMM HH:mm", getLocale()).format(word.at())));
        about.addClassName("quiet");
        Div said = new Div(new Span(word.words()), about);
        said.addClassName("change-words");
        return new ListItem(said);
    }
}
