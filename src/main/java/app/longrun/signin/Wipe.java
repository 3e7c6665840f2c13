package app.longrun.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.web.util.WebUtils;

/**
 * Has a browser forget what it keeps of us. Where it says by a cookie that sets wait in it for signal, it forgets only what
 * can be had again: its own pages see to the rest, and no other person's page opens what waits.
 */
final class Wipe implements HeaderWriter {

    /** Set by the pages' own script while something waits, with the people it is of. */
    static final String WAITS = "longrun-unsent";

    private final HeaderWriter everything;
    private final @Nullable HeaderWriter whileSetsWait;

    private Wipe(HeaderWriter everything, @Nullable HeaderWriter whileSetsWait) {
        this.everything = everything;
        this.whileSetsWait = whileSetsWait;
    }

    /** Somebody signs out. */
    static Wipe signingOut() {
        return new Wipe(
                new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.COOKIES, Directive.STORAGE),
                new ClearSiteDataHeaderWriter(Directive.CACHE));
    }

    /** Another person may have used this browser: what it keeps of them is not for this one. */
    static Wipe newHands() {
        return new Wipe(new ClearSiteDataHeaderWriter(Directive.STORAGE), null);
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (WebUtils.getCookie(request, WAITS) == null) {
            everything.writeHeaders(request, response);
        } else {
            Optional.ofNullable(whileSetsWait).ifPresent(writer -> writer.writeHeaders(request, response));
        }
    }
}
