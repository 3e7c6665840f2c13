package app.longrun.templates.ui;

import app.longrun.platform.ui.Choices;
import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.whiteboard.Effort;
import app.longrun.prescriptions.whiteboard.Heading;
import app.longrun.prescriptions.whiteboard.WhiteboardWriter;
import app.longrun.prescriptions.whiteboard.Zones;
import app.longrun.prescriptions.whiteboard.reading.Reading.ReadLine;
import app.longrun.templates.PartName;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The head of a part: its name, and its minutes, zone and effort to change. */
final class PartRow extends Composite<Div> implements BoardRow {

    private final SerializableConsumer<BoardEdit> edited;
    private final H3 title = new H3();
    private final Input minutes = new Input();
    private final Choices zone = new Choices(zones(), "");
    private final Input rpe = new Input();
    private int number;
    private transient @Nullable Heading heading;

    PartRow(SerializableConsumer<BoardEdit> edited) {
        this.edited = edited;
        minutes.setType("number");
        rpe.setType("number");
        getContent().addClassName("part-row");
        getContent()
                .add(
                        title,
                        field("templates.minutes", minutes),
                        field("templates.zone", zone),
                        field("templates.rpe", rpe));
    }

    @Override
    public void show(ReadLine line, List<ReadLine> changes) {
        Heading read = (Heading) line.heard().getFirst();
        number = line.number();
        heading = read;
        title.setText(PartName.of(read));
        minutes.setValue(read.minutes() == null ? "" : String.valueOf(read.minutes()));
        zone.setValue(read.zones() == null ? "" : read.zones().text());
        rpe.setValue(read.effort() == null ? "" : read.effort().rpe().text());
        List.of(minutes, rpe)
                .forEach(each -> each.getElement().setAttribute("aria-label", label(each) + ", " + PartName.of(read)));
        zone.getElement().setAttribute("aria-label", getTranslation("templates.zone") + ", " + PartName.of(read));
    }

    @Override
    public Component component() {
        return this;
    }

    private String label(Input input) {
        return getTranslation(input.equals(minutes) ? "templates.minutes" : "templates.rpe");
    }

    private NativeLabel field(String key, AbstractField<?, String> input) {
        NativeLabel label = new NativeLabel();
        label.add(new Span(getTranslation(key)), input);
        input.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                rewrite();
            }
        });
        return label;
    }

    private void rewrite() {
        Heading before = heading;
        if (before == null) {
            return;
        }
        Heading after = new Heading(before.kind(), before.name(), minutes(), zones(zone.getValue()), effort());
        int line = number;
        edited.accept(text -> text.with(line, WhiteboardWriter.write(after)));
    }

    private @Nullable Integer minutes() {
        int typed = whole(minutes.getValue());
        return typed < 1 || typed > 600 ? null : typed;
    }

    private @Nullable Effort effort() {
        int typed = whole(rpe.getValue());
        return typed < 1 || typed > 10 ? null : new Effort(Rpe.of(typed), null);
    }

    private static int whole(String typed) {
        try {
            return (int) Double.parseDouble(typed.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static @Nullable Zones zones(String text) {
        return text.isEmpty()
                ? null
                : new Zones(Character.digit(text.charAt(1), 10), Character.digit(text.charAt(text.length() - 1), 10));
    }

    private Map<String, String> zones() {
        Map<String, String> zones = new LinkedHashMap<>();
        zones.put("", getTranslation("templates.unsaid"));
        for (int low = 1; low <= 6; low++) {
            for (int high = low; high <= 6; high++) {
                String text = new Zones(low, high).text();
                zones.put(text, text);
            }
        }
        return zones;
    }
}
