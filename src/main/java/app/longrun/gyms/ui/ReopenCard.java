package app.longrun.gyms.ui;

import app.longrun.gyms.Closing;
import app.longrun.gyms.SettingsSheet;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What an owner finds in the settings of a closed gym: until when it can be opened again, and the way to do it. */
final class ReopenCard extends Composite<Section> {

    ReopenCard(SettingsSheet sheet, Closing closing) {
        Instant closed = Optional.ofNullable(sheet.closedAt()).orElseThrow();
        String day = DateTimeFormatter.ofPattern("d MMMM yyyy", getLocale())
                .format(closed.plus(Closing.GRACE).atZone(sheet.zone()));
        NativeButton reopen = new NativeButton(getTranslation("gyms.closed.reopen"), click -> {
            closing.reopen();
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        reopen.addClassName("primary-button");
        getContent().addClassNames("card");
        getContent()
                .add(
                        new H2(getTranslation("gyms.closed.title", sheet.name().value())),
                        new Paragraph(getTranslation("gyms.closed.owner", day)),
                        reopen);
    }
}
