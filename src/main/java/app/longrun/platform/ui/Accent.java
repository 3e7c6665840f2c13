package app.longrun.platform.ui;

import com.vaadin.flow.component.UI;
import java.util.regex.Pattern;

/** The one accent colour of all that is shown, as #rrggbb; the styles keep it readable in light and dark. */
public record Accent(String hex) {

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    public Accent {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("Give the colour as # and six hex digits, such as #0b6b5d, not: " + hex);
        }
    }

    /** Colours everything in the browser tab. */
    public void applyTo(UI ui) {
        ui.getPage().executeJs("document.documentElement.style.setProperty('--gym-accent', $0)", hex);
    }
}
