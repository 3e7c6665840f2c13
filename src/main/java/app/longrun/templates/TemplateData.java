package app.longrun.templates;

import app.longrun.platform.PersonalData;
import app.longrun.platform.PersonalTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who saved which version of a class template. */
@Component
class TemplateData implements PersonalData {

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.in("gym.class_template_version")
                .whose("t.author_id = :member")
                .gives(
                        "class-templates-saved",
                        "t.name as template, t.saved_at as saved, t.number as version",
                        "gym_id, id, template_id, author_id, minutes, intent, score_type, coach_note, is_hard, body")
                .kept("the gym's programming; who wrote it keeps only a pseudonym"));
    }
}
