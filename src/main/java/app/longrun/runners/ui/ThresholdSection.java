package app.longrun.runners.ui;

import app.longrun.platform.ui.Notice;
import app.longrun.runners.RaceTime;
import app.longrun.runners.RunThreshold;
import app.longrun.runners.RunnerSheet;
import app.longrun.runners.ThresholdKind;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** The thresholds with their day and source, and the place to add one. */
final class ThresholdSection extends Composite<Section> {

    ThresholdSection(RunnerSheet sheet, RunnerActions actions, Runnable refresh) {
        Runnable then = () -> {
            refresh.run();
            Notice.done(getTranslation("runners.saved"));
        };
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        sheet.thresholds().forEach(threshold -> list.add(item(threshold, actions, then)));
        ThresholdFields fields = new ThresholdFields(sheet.today());
        fields.onSave(() -> actions.note(fields.read()), then);
        getContent().addClassNames("section", "card");
        getContent().add(new H2(getTranslation("runners.thresholds.title")));
        getContent()
                .add(
                        sheet.thresholds().isEmpty() ? new Paragraph(getTranslation("runners.thresholds.empty")) : list,
                        fields);
    }

    private ListItem item(RunThreshold threshold, RunnerActions actions, Runnable then) {
        String kind = getTranslation("runners.threshold.kind." + threshold.kind());
        Span value = new Span(getTranslation("runners.threshold.unit." + threshold.kind(), value(threshold)));
        value.addClassName("figure");
        Span source = new Span(getTranslation(
                "runners.threshold.from",
                getTranslation("runners.threshold.source." + threshold.source()),
                RunWords.date(threshold.on())));
        source.addClassName("quiet");
        NativeButton away = new NativeButton(getTranslation("runners.threshold.away"), click -> {
            actions.takeBack(threshold.kind(), threshold.on());
            then.run();
        });
        away.setAriaLabel(getTranslation("runners.threshold.away.named", kind));
        away.addClassName("plain-button");
        return new ListItem(new Span(kind), value, source, away);
    }

    private static String value(RunThreshold threshold) {
        return threshold.kind() == ThresholdKind.PACE
                ? new RaceTime(threshold.value()).text()
                : String.valueOf(threshold.value());
    }
}
