package app.longrun.audit.ui;

import app.longrun.audit.AuditAsked;
import app.longrun.audit.AuditReader;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Download;
import app.longrun.platform.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands out the trail as a file: all entries that the page would show, in the same words. */
@Controller
@Needs(Permission.READ_AUDIT)
class AuditFile {

    private final AuditReader reader;
    private final MessageSource messages;

    AuditFile(AuditReader reader, MessageSource messages) {
        this.reader = reader;
        this.messages = messages;
    }

    @GetMapping("/g/{gym}/files/audit.csv")
    void csv(
            @PathVariable String gym,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            HttpServletResponse response)
            throws IOException {
        AuditAsked asked = new AuditAsked(who, action, subject, from, to);
        new Download("%s-audit.csv".formatted(gym), "text/csv;charset=UTF-8").send(response, out -> {
            CsvTrail trail = new CsvTrail(out, messages);
            reader.all(asked, trail);
            trail.flush();
        });
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Refusal refusal) {
        return ResponseEntity.badRequest()
                .contentType(MediaType.TEXT_PLAIN)
                .body(messages.getMessage(refusal.key(), refusal.arguments(), Locale.ENGLISH));
    }
}
