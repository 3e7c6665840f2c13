package app.longrun.shell;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where an open tab goes when what it shows is not its reader's any more: a role was taken, or they have left. */
@Controller
class NoLongerPage {

    static final String ADDRESS = "/no-longer";

    @GetMapping(ADDRESS)
    String show() {
        return "no-longer";
    }
}
