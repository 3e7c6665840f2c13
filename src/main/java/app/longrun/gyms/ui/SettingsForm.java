package app.longrun.gyms.ui;

import app.longrun.gyms.Contrast;
import app.longrun.gyms.GymDesk;
import app.longrun.gyms.GymName;
import app.longrun.gyms.SettingsChange;
import app.longrun.gyms.SettingsSheet;
import app.longrun.gyms.StaleSettingsException;
import app.longrun.gyms.Zones;
import app.longrun.platform.Refusal;
import app.longrun.platform.WeightUnit;
import app.longrun.platform.ui.Accent;
import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.FormField;
import app.longrun.platform.ui.Notice;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The form of a gym's settings: what was typed stays, whatever comes between. */
final class SettingsForm extends Composite<Div> {

    private final transient GymDesk desk;
    private transient SettingsSheet read;
    private final FormField name;
    private final Choices zone;
    private final Choices unit;
    private final FormField accent;
    private final Paragraph contrast = quiet("");
    private final FloorFields floor;
    private final ErrorText error = new ErrorText();

    SettingsForm(GymDesk desk, SettingsSheet sheet) {
        this.desk = desk;
        this.read = sheet;
        name = FormField.text(getTranslation("gyms.name"), sheet.name().value());
        accent = FormField.typed("color", getTranslation("gyms.settings.accent"), sheet.accent())
                .onChange(this::showContrast);
        zone = new Choices(zones(sheet), sheet.zone().getId());
        Map<String, String> units = new LinkedHashMap<>();
        for (WeightUnit each : WeightUnit.values()) {
            units.put(each.name(), getTranslation("gyms.unit." + each));
        }
        unit = new Choices(units, sheet.unit().name());
        floor = new FloorFields(sheet.unit(), sheet.floor());
        unit.addValueChangeListener(change -> floor.count(WeightUnit.valueOf(change.getValue())));
        NativeButton save = new NativeButton(getTranslation("gyms.settings.save"), click -> save());
        save.addClassName("primary-button");
        getContent().addClassName("section");
        getContent()
                .add(
                        part("gyms.settings.look", name, accent, contrast),
                        part(
                                "gyms.settings.counts",
                                new FormField(getTranslation("gyms.zone"), zone),
                                quiet(getTranslation("gyms.settings.zone.hint")),
                                new FormField(getTranslation("gyms.unit"), unit),
                                quiet(getTranslation("gyms.settings.unit.hint"))),
                        part("gyms.settings.floor", floor),
                        error,
                        new Div(save));
        showContrast();
    }

    private static Map<String, String> zones(SettingsSheet sheet) {
        Set<String> ids = new TreeSet<>(Zones.all());
        ids.add(sheet.zone().getId());
        Map<String, String> zones = new LinkedHashMap<>();
        ids.forEach(id -> zones.put(id, id.replace('_', ' ')));
        return zones;
    }

    private Section part(String title, com.vaadin.flow.component.Component... content) {
        Section section = new Section(new H2(getTranslation(title)));
        section.addClassName("section");
        section.add(content);
        return section;
    }

    private static Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    private void showContrast() {
        contrast.setText(getTranslation(
                "gyms.settings.contrast",
                Contrast.between(accent.text(), "#ffffff").toOne(),
                Contrast.between(accent.text(), "#000000").toOne()));
    }

    private void save() {
        error.clear();
        name.calm();
        try {
            GymName called = new GymName(name.text());
            read = desk.save(read.with(
                    called,
                    java.time.ZoneId.of(zone.getValue()),
                    WeightUnit.valueOf(unit.getValue()),
                    accent.text(),
                    floor.read()));
            getUI().ifPresent(ui -> new Accent(read.accent()).applyTo(ui));
            Notice.done(getTranslation("gyms.settings.saved"));
        } catch (StaleSettingsException stale) {
            tell(stale.current());
        } catch (Refusal refusal) {
            String message = getTranslation(refusal.key(), refusal.arguments());
            if (refusal.key().equals("gyms.error.name")) {
                name.complain(message);
                name.focus();
            } else {
                error.show(message);
            }
        }
    }

    /** Says who changed what; what was typed is saved over it on the next try. */
    private void tell(SettingsSheet current) {
        error.show(getTranslation(
                "gyms.settings.stale",
                Optional.ofNullable(current.changedBy()).orElse(getTranslation("gyms.settings.somebody")),
                SettingsChange.words(read, current)));
        read = current;
    }
}
