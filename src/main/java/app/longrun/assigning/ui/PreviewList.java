package app.longrun.assigning.ui;

import app.longrun.assigning.Concern;
import app.longrun.assigning.OrderPreview;
import app.longrun.assigning.PersonPreview;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;

/** What an order would do to each of its people, those with something in the way first. */
class PreviewList extends Composite<Div> {

    private static final int MOST_SHOWN = 40;

    private final transient Answers answers;

    PreviewList(Answers answers) {
        this.answers = answers;
        getContent().addClassName("section");
        clear();
    }

    void show(OrderPreview preview) {
        getContent().removeAll();
        long stopped =
                preview.people().stream().filter(PersonPreview::isStopped).count();
        Paragraph sum = new Paragraph(getTranslation(
                "assigning.preview",
                preview.people().size(),
                preview.sessions(),
                stopped,
                preview.minded().size()));
        sum.getElement().setAttribute("role", "status");
        List<PersonPreview> ordered = preview.people().stream()
                .sorted(Comparator.comparingInt(PreviewList::urgency))
                .toList();
        UnorderedList people = new UnorderedList();
        people.addClassName("list");
        SharedConcerns shared = new SharedConcerns(preview);
        List<Concern> ofAll = shared.concerns();
        ordered.stream().limit(MOST_SHOWN).forEach(person -> people.add(new PersonRow(person, ofAll, answers)));
        getContent().add(heading(), sum, shared, new ForAll(preview, answers), people);
        if (ordered.size() > MOST_SHOWN) {
            List<PersonPreview> rest = ordered.subList(MOST_SHOWN, ordered.size());
            NativeButton all = new NativeButton(getTranslation("assigning.preview.all", rest.size()));
            all.addClassName("plain-button");
            all.addClickListener(click -> {
                all.setVisible(false);
                rest.forEach(person -> people.add(new PersonRow(person, ofAll, answers)));
            });
            getContent().add(all);
        }
    }

    void clear() {
        Paragraph nobody = new Paragraph(getTranslation("assigning.preview.none"));
        nobody.addClassName("quiet");
        getContent().removeAll();
        getContent().add(heading(), nobody);
    }

    private H2 heading() {
        return new H2(getTranslation("assigning.preview.title"));
    }

    /** Stopped ones first, then those a coach should look at, then the others, each by name. */
    private static int urgency(PersonPreview person) {
        if (person.isStopped() || person.isMinded()) {
            return 0;
        }
        return person.concerns().stream().anyMatch(ConcernText::isLoud) ? 1 : 2;
    }
}
