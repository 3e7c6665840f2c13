package app.longrun.gyms.ui;

import app.longrun.gyms.ClosedGym;
import app.longrun.gyms.Farewell;
import app.longrun.tenancy.GymSlug;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Tells those who belong to a closed gym what has become of it. */
@Controller
class FarewellPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Farewell farewell;

    FarewellPage(Farewell farewell) {
        this.farewell = farewell;
    }

    @GetMapping("/closed/{word}")
    String show(@PathVariable String word, Model model) {
        ClosedGym closed = GymSlug.from(word)
                .flatMap(farewell::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("closed", closed);
        model.addAttribute("since", DAY.format(closed.since()));
        model.addAttribute("until", DAY.format(closed.until()));
        return "gyms/closed";
    }
}
