package app.longrun.signin;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address within Longrun, safe to send a browser to: one slash, then nothing a browser could take for another site. */
public record LocalPath(String path) {

    private static final Pattern FORM = Pattern.compile("/(?![/\\\\])[\\p{Alnum}/?&=%._~:,+@!$'();*-]{0,500}");

    public LocalPath {
        if (!FORM.matcher(path).matches()) {
            throw new IllegalArgumentException("Give a path such as /g/harbour/plan");
        }
    }

    /** What the address bar said, if it is a place within Longrun. */
    public static Optional<LocalPath> from(@Nullable String typed) {
        return typed != null && FORM.matcher(typed).matches() ? Optional.of(new LocalPath(typed)) : Optional.empty();
    }
}
