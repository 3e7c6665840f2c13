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

    /** Takes over sound drafts: what they know by id is changed, the rest of them comes new, what they left out goes. */
    void write(UUID template, List<SegmentDraft> drafts) {
        Stored<TemplateSegment> storedSegments = new Stored<>(segments.findByTemplateIdOrderByPosition(template));
        Stored<TemplateLine> storedLines = new Stored<>(lines.ofTemplate(template));
        int position = 0;
        for (SegmentDraft draft : drafts) {
            position++;
            TemplateSegment segment = storedSegments.take(draft.id()).orElseGet(() -> new TemplateSegment(template));
            segment.write(position, draft);
            segments.save(segment);
            draft.lines().forEach(line -> write(segment.getId(), line, storedLines));
        }
        lines.deleteAll(storedLines.rest());
        segments.deleteAll(storedSegments.rest());
    }

    private void write(UUID segment, LineDraft draft, Stored<TemplateLine> stored) {
        TemplateLine line = stored.take(draft.id()).orElseGet(TemplateLine::fresh);
        line.write(segment, draft);
        lines.save(line);
    }
}
