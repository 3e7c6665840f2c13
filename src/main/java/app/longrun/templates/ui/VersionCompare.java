package app.longrun.templates.ui;

import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.FormField;
import app.longrun.templates.VersionCard;
import app.longrun.templates.VersionDiff;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two versions to choose, the lines that changed between them, and the way back to the older. */
final class VersionCompare extends Composite<Div> {

    private final Choices from;
    private final Choices to;
    private final Div difference = new Div();
    private final NativeButton restore;
    private final transient SerializableBiFunction<Integer, Integer, VersionDiff> compare;

    VersionCompare(
            List<VersionCard> history,
            SerializableBiFunction<Integer, Integer, VersionDiff> compare,
            SerializableConsumer<Integer> bringBack) {
        this.compare = compare;
        Map<String, String> names = new LinkedHashMap<>();
        history.forEach(version -> names.put(String.valueOf(version.number()), words(version)));
        String newest =
                history.isEmpty() ? "" : String.valueOf(history.getFirst().number());
        from = new Choices(
                names, history.size() > 1 ? String.valueOf(history.get(1).number()) : newest);
        to = new Choices(names, newest);
        restore = new NativeButton("", click -> bringBack.accept(Integer.valueOf(from.getValue())));
        restore.addClassName("plain-button");
        Div form = new Div(
                new FormField(getTranslation("templates.versions.from"), from).onChange(this::show),
                new FormField(getTranslation("templates.versions.to"), to).onChange(this::show));
        form.addClassName("form");
        difference.getElement().setAttribute("role", "status");
        getContent().addClassName("section");
        if (history.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("templates.versions.none")));
            return;
        }
        getContent().add(form, difference, new Div(restore));
        show();
    }

    private void show() {
        int older = Integer.parseInt(from.getValue());
        restore.setText(getTranslation("templates.versions.restore", older));
        restore.setVisible(!from.getValue().equals(to.getValue()));
        difference.removeAll();
        difference.add(new DiffTable(compare.apply(older, Integer.valueOf(to.getValue()))));
    }

    private String words(VersionCard version) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(version.savedAt());
        return version.author().isEmpty()
                ? getTranslation("templates.versions.first", version.number(), when)
                : getTranslation("templates.versions.one", version.number(), when, version.author());
    }
}
