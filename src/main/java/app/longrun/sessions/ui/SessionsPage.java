package app.longrun.sessions.ui;

import app.longrun.sessions.DeviceId;
import app.longrun.sessions.MySessions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Lists where one is signed in, this device marked, and signs one of the others out, or all of them. */
@Controller
@RequestMapping("/account/sessions")
class SessionsPage {

    private static final String BACK = "redirect:/account/sessions?done";

    private final MySessions sessions;
    private final MessageSource words;
    private final Clock clock;

    SessionsPage(MySessions sessions, MessageSource words, Clock clock) {
        this.sessions = sessions;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        Instant now = clock.instant();
        List<DeviceLine> lines = sessions.all().stream()
                .map(device -> DeviceLine.of(device, now, words))
                .toList();
        model.addAttribute("devices", lines);
        model.addAttribute("hasOthers", lines.size() > 1);
        return "account/sessions";
    }

    @PostMapping("/end")
    String end(@RequestParam String device) {
        sessions.end(parse(device));
        return BACK;
    }

    @PostMapping("/end-others")
    String endOthers() {
        sessions.endOthers();
        return BACK;
    }

    private static DeviceId parse(String typed) {
        try {
            return new DeviceId(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
