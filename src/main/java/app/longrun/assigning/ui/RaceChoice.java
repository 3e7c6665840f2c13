package app.longrun.assigning.ui;

import app.longrun.assigning.Anchor;
import app.longrun.assigning.PersonPreview;
import app.longrun.assigning.UpcomingRace;
import app.longrun.calendar.SessionId;
import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.FormField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Which of somebody's races their copy of a block is counted back from. */
class RaceChoice extends Composite<Div> {

    RaceChoice(PersonPreview person, Anchor.BeforeRace before, SerializableConsumer<Anchor.BeforeRace> chosen) {
        Map<String, String> words = new LinkedHashMap<>();
        for (UpcomingRace race : person.person().races()) {
            String on = AssignText.date(AssignText.locale(this), race.on());
            words.put(race.id().id().toString(), getTranslation("assigning.race", race.name(), on));
        }
        UpcomingRace now = person.race();
        Choices choice = new Choices(words, now == null ? "" : now.id().id().toString());
        FormField field = new FormField(getTranslation("assigning.race.of", person.name()), choice);
        field.onChange(() -> chosen.accept(new Anchor.BeforeRace(
                new SessionId(UUID.fromString(field.text())), before.weeksBefore(), before.isTaper())));
        getContent().add(field);
    }
}
