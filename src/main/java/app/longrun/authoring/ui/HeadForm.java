package app.longrun.authoring.ui;

import app.longrun.authoring.BlockNotes;
import app.longrun.authoring.BlockShelf;
import app.longrun.authoring.SheetHead;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.FormField;
import app.longrun.platform.ui.Notice;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What stands above the lines of a block: its name and shape, its phase, what it asks and what shows that it worked. */
class HeadForm extends Composite<Div> {

    private static final String LETTERS = "ABCDEFG";

    private final transient BlockShelf shelf;
    private final SerializableConsumer<SheetHead> changed;
    private final FormField name;
    private final FormField weeks;
    private final FormField sessions;
    private final FormField minutes;
    private final FormField hours;
    private final FormField deload;
    private final FormField test;
    private final FormField phase;
    private final FormField goal;
    private final FormField entry;
    private final FormField exit;
    private final FormField description;
    private final ErrorText error = new ErrorText();
    private transient SheetHead head;

    HeadForm(BlockShelf shelf, SheetHead head, SerializableConsumer<SheetHead> changed, Command cancelled) {
        this.shelf = shelf;
        this.head = head;
        this.changed = changed;
        BlockNotes notes = head.notes();
        name = FormField.text(getTranslation("authoring.name"), head.name());
        weeks = FormField.number(getTranslation("authoring.weeks"), head.weeks(), 1, 52);
        sessions = FormField.number(
                getTranslation("authoring.sessions"), head.sessions().size(), 1, LETTERS.length());
        minutes = FormField.number(getTranslation("authoring.minutes"), head.minutes(), 5, 240);
        hours = FormField.number(getTranslation("authoring.hours"), head.hoursBetween(), 0, 168);
        deload = FormField.text(getTranslation("authoring.deload"), text(head.deloadWeeks()));
        test = FormField.text(getTranslation("authoring.test"), text(head.testWeeks()));
        phase = FormField.text(getTranslation("authoring.phase"), notes.phase());
        goal = FormField.longText(getTranslation("authoring.goal"), notes.goal());
        entry = FormField.longText(getTranslation("authoring.entry"), notes.entry());
        exit = FormField.longText(getTranslation("authoring.exit"), notes.exitTest());
        description = FormField.longText(getTranslation("authoring.description"), notes.description());
        NativeButton save = new NativeButton(getTranslation("authoring.head.save"), click -> save());
        save.addClassName("primary-button");
        NativeButton cancel = new NativeButton(getTranslation("authoring.fill.cancel"), click -> cancelled.execute());
        cancel.addClassName("plain-button");
        Div actions = new Div(save, cancel);
        actions.addClassName("actions");
        Div fields =
                new Div(name, weeks, sessions, minutes, hours, deload, test, phase, goal, entry, exit, description);
        fields.addClassName("form");
        getContent().addClassName("section");
        getContent().add(fields, error, actions);
    }

    private void save() {
        error.attempt(() -> {
            head = shelf.describe(typed());
            changed.accept(head);
            Notice.done(getTranslation("authoring.head.saved"));
        });
    }

    private SheetHead typed() {
        int count = Math.clamp(sessions.number(), 0, LETTERS.length());
        return new SheetHead(
                head.family(),
                head.number(),
                name.text(),
                weeks.number(),
                Arrays.asList(LETTERS.substring(0, count).split("")),
                minutes.number(),
                hours.number(),
                new BlockNotes(phase.text(), goal.text(), entry.text(), exit.text(), description.text()),
                numbers(deload.text()),
                numbers(test.text()),
                head.isFollowed(),
                head.version());
    }

    private static String text(List<Integer> weeks) {
        return weeks.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static List<Integer> numbers(String typed) {
        return Arrays.stream(typed.split("[,;\\s]+"))
                .filter(word -> !word.isEmpty())
                .map(HeadForm::week)
                .toList();
    }

    private static Integer week(String typed) {
        try {
            return Integer.valueOf(typed);
        } catch (NumberFormatException e) {
            throw new Refusal("authoring.refused.weeks");
        }
    }
}
