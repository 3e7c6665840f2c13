package app.longrun.authoring.ui;

import app.longrun.authoring.LineLoad;
import app.longrun.authoring.WeekLoad;
import app.longrun.identity.MemberName;
import app.longrun.platform.WeightUnit;
import app.longrun.strength.MemberTargets;
import app.longrun.strength.Targets;
import app.longrun.strength.ui.TargetText;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.server.Command;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The member whose loads the sheet shows, nobody at first: their maxes are read when they are chosen. */
class LoadsPicker extends Composite<ComboBox<MemberName>> {

    private transient @Nullable MemberTargets targets;

    LoadsPicker(Targets service, List<MemberName> everybody, Command changed) {
        ComboBox<MemberName> whose = getContent();
        whose.setLabel(getTranslation("strength.loads.whose"));
        whose.setHelperText(getTranslation("authoring.loads.help"));
        whose.setItems(everybody);
        whose.setItemLabelGenerator(MemberName::name);
        whose.setClearButtonVisible(true);
        whose.addClassName("loads-picker");
        whose.addValueChangeListener(change -> {
            targets = change.getValue() == null
                    ? null
                    : service.of(change.getValue().id());
            changed.execute();
        });
    }

    /** What the member can put on; null while nobody is chosen. */
    @Nullable
    MemberTargets targets() {
        return targets;
    }

    /** The member's name; empty for nobody. */
    String name() {
        MemberName member = getContent().getValue();
        return member == null ? "" : member.name();
    }

    String say(LineLoad load) {
        return new TargetText(this, unit()).of(load.target(), load.lacksMax());
    }

    /** A week's tonnage; empty for nobody. */
    String say(@Nullable WeekLoad load) {
        return load == null
                ? ""
                : getTranslation("authoring.tonnage", load.tonnage().in(unit()), unit().symbol());
    }

    private WeightUnit unit() {
        MemberName member = getContent().getValue();
        WeightUnit preferred = member == null ? null : member.unit();
        return preferred == null && targets != null ? targets.unit() : preferred == null ? WeightUnit.KG : preferred;
    }
}
