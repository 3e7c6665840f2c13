package app.longrun.templates;

import app.longrun.identity.Caller;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps what a template said, save by save. */
@Component
class VersionBook {

    private final TemplateVersionRepository versions;
    private final TemplateContent content;
    private final TemplateWords words;
    private final Clock clock;

    VersionBook(TemplateVersionRepository versions, TemplateContent content, TemplateWords words, Clock clock) {
        this.versions = versions;
        this.content = content;
        this.words = words;
        this.clock = clock;
    }

    /** What the template says now; where it was only ever rows, its text is written from them. */
    TemplateDraft now(ClassTemplate stored) {
        return stored.draft(
                stored.text().orElseGet(() -> new RowsBoard(words.items()).text(content.read(stored.getId()))));
    }

    /** Gives a template from before versions were kept its first one. */
    void begin(ClassTemplate stored) {
        if (stored.isUnversioned()) {
            TemplateDraft before = now(stored);
            stored.beginVersions();
            versions.save(new TemplateVersion(before.at(1), null, clock.instant()));
        }
    }

    /** Notes what was just written. */
    void note(ClassTemplate stored, String text) {
        versions.save(new TemplateVersion(stored.draft(text), Caller.current().member(), clock.instant()));
    }

    /** What a version said; 0 = before there were any, which the first says too. */
    Optional<TemplateDraft> read(TemplateId template, int number) {
        return versions.findByTemplateIdAndNumber(template.id(), Math.max(1, number))
                .map(TemplateVersion::draft);
    }
}
