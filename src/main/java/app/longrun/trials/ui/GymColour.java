package app.longrun.trials.ui;

import app.longrun.trials.FreeClasses;
import java.util.concurrent.TimeUnit;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The gym's colour as a style sheet: the page's strict policy lets no style stand in the page itself. */
@Controller
class GymColour {

    private final FreeClasses classes;

    GymColour(FreeClasses classes) {
        this.classes = classes;
    }

    @GetMapping("/free-class/{gym}/colour.css")
    ResponseEntity<String> css() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(1, TimeUnit.HOURS))
                .contentType(new MediaType("text", "css"))
                .body("html{--gym-accent:" + classes.gym().accent() + "}");
    }
}
