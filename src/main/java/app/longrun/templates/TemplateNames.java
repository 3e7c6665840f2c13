package app.longrun.templates;

import org.springframework.stereotype.Component;

/** Each name once in a gym. */
@Component
class TemplateNames {

    private final ClassTemplateRepository templates;

    TemplateNames(ClassTemplateRepository templates) {
        this.templates = templates;
    }

    /** The name, with a number after it where it is taken. */
    String free(String wanted) {
        String name = wanted;
        for (int number = 2; templates.existsByName(name); number++) {
            name = wanted + " " + number;
        }
        return name;
    }

    void refuseTaken(TemplateDraft draft) {
        TemplateId id = draft.id();
        boolean isTaken = id == null
                ? templates.existsByName(draft.name())
                : templates.existsByNameAndIdNot(draft.name(), id.id());
        if (isTaken) {
            throw UnsoundDraftException.ofTakenName();
        }
    }
}
