package app.longrun.templates;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The segments and lines of a template: two statements to read, and only what changed to write. */
@Component
class TemplateContent {

    private final TemplateSegmentRepository segments;
    private final TemplateLineRepository lines;

    TemplateContent(TemplateSegmentRepository segments, TemplateLineRepository lines) {
        this.segments = segments;
        this.lines = lines;
    }

    List<SegmentDraft> read(UUID template) {
        Map<UUID, List<TemplateLine>> bySegment =
                lines.ofTemplate(template).stream().collect(Collectors.groupingBy(TemplateLine::segment));
        return segments.findByTemplateIdOrderByPosition(template).stream()
                .map(segment -> segment.draft(bySegment.getOrDefault(segment.getId(), List.of()).stream()
                        .map(TemplateLine::draft)
                        .sorted(LineDraft.ORDER)
                        .toList()))
                .toList();
    }

    /** Takes over what was read from the text: rows keep their place in it, so that what did not change is not written. */
    void write(UUID template, List<SegmentDraft> drafts) {
        Map<Integer, TemplateSegment> storedSegments = segments.findByTemplateIdOrderByPosition(template).stream()
                .collect(Collectors.toMap(TemplateSegment::position, segment -> segment));
        Map<LinePlace, TemplateLine> leftOver =
                lines.ofTemplate(template).stream().collect(Collectors.toMap(TemplateLine::place, line -> line));
        for (int position = 1; position <= drafts.size(); position++) {
            SegmentDraft draft = drafts.get(position - 1);
            TemplateSegment known = storedSegments.remove(position);
            TemplateSegment segment = known == null ? new TemplateSegment(template) : known;
            segment.write(position, draft);
            segments.save(segment);
            draft.lines().forEach(line -> write(segment.getId(), line, leftOver));
        }
        lines.deleteAll(leftOver.values());
        segments.deleteAll(storedSegments.values());
    }

    private void write(UUID segment, LineDraft draft, Map<LinePlace, TemplateLine> stored) {
        TemplateLine known = stored.remove(LinePlace.of(segment, draft));
        TemplateLine line = known == null ? TemplateLine.fresh() : known;
        line.write(segment, draft);
        lines.save(line);
    }
}
