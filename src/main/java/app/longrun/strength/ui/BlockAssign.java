package app.longrun.strength.ui;

import app.longrun.identity.MemberName;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.Notice;
import app.longrun.strength.AssignmentId;
import app.longrun.strength.Assignments;
import app.longrun.strength.Block;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** Puts a block on members' calendars: who, from when, on which days; shows what would happen before it does. */
class BlockAssign extends Composite<Section> {

    private final transient Assignments assignments;
    private final transient Block block;
    private final MemberTicks members;
    private final DayTicks days = new DayTicks(this::preview);
    private final DatePicker start = new DatePicker();
    private final PreviewList preview = new PreviewList();
    private final ErrorText error = new ErrorText();

    BlockAssign(Assignments assignments, Block block, List<MemberName> everybody) {
        this.assignments = assignments;
        this.block = block;
        members = new MemberTicks(everybody, this::preview);
        start.setLabel(getTranslation("strength.assign.start"));
        start.setLocale(getLocale());
        start.setValue(assignments.nextMonday());
        start.addValueChangeListener(change -> preview());
        NativeButton assign = new NativeButton(getTranslation("strength.assign.confirm"), click -> assign());
        assign.addClassName("primary-button");
        Div actions = new Div(assign);
        actions.addClassName("actions");
        getContent().addClassNames("card", "section");
        getContent()
                .add(
                        new H2(getTranslation("strength.assign.title")),
                        new Paragraph(getTranslation(
                                "strength.assign.lead",
                                BlockText.sessions(this, block),
                                block.rhythm().hoursBetween())),
                        members,
                        start,
                        days,
                        preview,
                        error,
                        actions);
    }

    private void preview() {
        error.clear();
        preview.clear();
        if (!members.ticked().isEmpty() && !days.ticked().isEmpty() && !start.isEmpty()) {
            error.attempt(() ->
                    preview.show(assignments.preview(block.key(), members.ticked(), start.getValue(), days.ticked())));
        }
    }

    private void assign() {
        if (start.isEmpty()) {
            error.show(getTranslation("strength.assign.start.missing"));
            return;
        }
        error.attempt(() -> {
            List<AssignmentId> assigned =
                    assignments.assign(block.key(), members.ticked(), start.getValue(), days.ticked());
            members.clear();
            preview.clear();
            Notice.undo(
                    getTranslation("strength.assign.done", block.name(), assigned.size()),
                    getTranslation("strength.assign.undo"),
                    () -> undo(assigned));
        });
    }

    private void undo(List<AssignmentId> assigned) {
        Notice.done(getTranslation("strength.assign.undone", assignments.undo(assigned)));
    }
}
