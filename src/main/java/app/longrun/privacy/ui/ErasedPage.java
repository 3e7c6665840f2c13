package app.longrun.privacy.ui;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The last page somebody sees whose account was deleted. */
@Controller
class ErasedPage {

    static final String ADDRESS = "/account/erased";

    @GetMapping(ADDRESS)
    String show() {
        return "privacy/erased";
    }
}
