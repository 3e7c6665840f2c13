package app.longrun.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page a phone keeps for when there is no signal. It is the same for everybody: whose week it shows, the phone knows.
 * The names of its scripts change with every build, which writes them into a page of its own.
 */
@Controller
class NoSignalPage {

    static final String ADDRESS = "/no-signal";

    private static final Pattern SCRIPT = Pattern.compile("(?:src|href)=\"[./]*(VAADIN/build/[^\"]+[.]js)\"");

    private final List<String> scripts;
    private final PhoneWords words;

    NoSignalPage(@Value("classpath:META-INF/VAADIN/webapp/offline.html") Resource built, PhoneWords words) {
        this.words = words;
        try {
            String page = built.getContentAsString(StandardCharsets.UTF_8);
            scripts = SCRIPT.matcher(page)
                    .results()
                    .map(found -> "/" + found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The front end was built without its page for no signal", e);
        }
    }

    @GetMapping(ADDRESS)
    String show(Model model) {
        model.addAttribute("scripts", scripts);
        model.addAttribute("words", words.json());
        return "no-signal";
    }
}
