package app.longrun.templates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The fields of a template that differ between two drafts. */
final class FieldDiff {

    private static final Map<String, Function<TemplateDraft, String>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("name", TemplateDraft::name);
        FIELDS.put("minutes", draft -> String.valueOf(draft.minutes()));
        FIELDS.put("intent", TemplateDraft::intent);
        FIELDS.put("scoreType", TemplateDraft::scoreType);
        FIELDS.put("coachNote", TemplateDraft::coachNote);
        FIELDS.put("isHard", draft -> String.valueOf(draft.isHard()));
    }

    private FieldDiff() {}

    static List<DiffLine> of(TemplateDraft from, TemplateDraft to) {
        List<DiffLine> lines = new ArrayList<>();
        FIELDS.forEach((at, field) -> {
            if (!field.apply(from).equals(field.apply(to))) {
                lines.add(new DiffLine(DiffLine.Kind.REMOVED, at, field.apply(from)));
                lines.add(new DiffLine(DiffLine.Kind.ADDED, at, field.apply(to)));
            }
        });
        return lines;
    }
}
