package app.longrun.templates.ui;

import app.longrun.platform.ui.Choices;
import app.longrun.prescriptions.whiteboard.Level;
import app.longrun.templates.LineItem;
import app.longrun.templates.LineItems;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What to do instead of a movement, along its chain: for everybody, or at one level only. */
final class SwapChoice extends Composite<Div> {

    private final transient LineItems items;
    private final SerializableBiConsumer<@Nullable Level, String> chosen;
    private String shown = "";

    /** @param chosen takes the level, null for everybody, and the word of the movement */
    SwapChoice(LineItems items, SerializableBiConsumer<@Nullable Level, String> chosen) {
        this.items = items;
        this.chosen = chosen;
        getContent().addClassName("swap-choice");
    }

    /** Offers the neighbours of one movement; nothing where it stands alone or the library has none of this id. */
    void show(String id, String words) {
        if (shown.equals(id)) {
            return;
        }
        shown = id;
        getContent().removeAll();
        Optional<LineItem> easier = items.easier(id);
        Optional<LineItem> easiest = easier.flatMap(item -> items.easier(item.id()));
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", getTranslation("templates.swap"));
        items.harder(id).ifPresent(item -> put(options, "HARDER", item));
        easier.ifPresent(item -> put(options, "EASIER", item));
        easier.ifPresent(item -> put(options, "SCALED", item));
        easiest.or(() -> easier).ifPresent(item -> put(options, "BEGINNER", item));
        if (options.size() > 1) {
            Choices choices = new Choices(options, "");
            choices.getElement().setAttribute("aria-label", getTranslation("templates.swap.of", words));
            choices.addValueChangeListener(event -> take(event.getValue()));
            getContent().add(choices);
        }
    }

    private void put(Map<String, String> options, String kind, LineItem item) {
        options.put(kind + " " + item.word(), getTranslation("templates.swap." + kind, item.name()));
    }

    private void take(String option) {
        int blank = option.indexOf(' ');
        if (blank > 0) {
            shown = "";
            chosen.accept(level(option.substring(0, blank)), option.substring(blank + 1));
        }
    }

    private static @Nullable Level level(String kind) {
        return switch (kind) {
            case "SCALED" -> Level.SCALED;
            case "BEGINNER" -> Level.BEGINNER;
            default -> null;
        };
    }
}
