package app.longrun.assigning.ui;

import app.longrun.assigning.Anchor;
import app.longrun.assigning.Assigned;
import app.longrun.assigning.AssignmentOrder;
import app.longrun.assigning.Assignments;
import app.longrun.assigning.Candidate;
import app.longrun.assigning.Enrolment;
import app.longrun.assigning.OrderPreview;
import app.longrun.assigning.PastedPeople;
import app.longrun.assigning.RaceRule;
import app.longrun.assigning.Undoing;
import app.longrun.groups.MemberGroups;
import app.longrun.identity.MemberId;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.Notice;
import app.longrun.strength.Block;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import java.util.List;

/** Puts an order together: who, from when, on which days; shows what would happen before it does, and does it. */
class OrderDesk extends Composite<Div> {

    private final transient Assignments assignments;
    private final transient Undoing undoing;
    private final transient Block block;
    private final transient OrderDraft draft = new OrderDraft();
    private final PeoplePicker people;
    private final StartForm start;
    private final SettledList settled;
    private final PreviewList preview;
    private final ConfirmPart confirm;
    private final Portions portions;
    private final Command assigned;

    OrderDesk(
            Assignments assignments,
            Undoing undoing,
            MemberGroups groups,
            Block block,
            List<Candidate> everybody,
            Command assigned) {
        this.assignments = assignments;
        this.undoing = undoing;
        this.block = block;
        this.assigned = assigned;
        portions = new Portions(assignments::preview);
        start = new StartForm(block, assignments.nextMonday(), this::look, this::settleTicked);
        people = new PeoplePicker(everybody, assignments.today(), this::look);
        settled = new SettledList(this::unsettle);
        preview = new PreviewList(new GivenAnswers());
        confirm = new ConfirmPart(block.entry(), this::assign);
        Div last = new Div(portions, preview, confirm);
        last.addClassNames("card", "section");
        GroupBar bar = new GroupBar(groups, people::ticked, people::tick);
        Div first = new Div(people, bar, new NamesBox(names -> paste(names, everybody)), settled, start);
        first.addClassNames("card", "section");
        getContent().addClassName("order-desk");
        getContent().add(first, last);
    }

    private AssignmentOrder order() {
        Anchor anchor = start.anchor();
        return new AssignmentOrder(
                block.key(),
                draft.people(people.ticked(), anchor),
                start.days(),
                start.time(),
                start.publishing(),
                confirm.reason());
    }

    private void look() {
        confirm.calm();
        confirm.wait(false);
        preview.clear();
        people.hide(draft.members());
        settled.show(draft.byAnchor());
        try {
            AssignmentOrder order = order();
            if (!order.people().isEmpty()) {
                confirm.wait(true);
                portions.look(order, this::show);
            }
        } catch (Refusal refusal) {
            confirm.wait(false);
            confirm.complain(refusal);
        }
    }

    private void show(OrderPreview seen) {
        preview.show(seen);
        confirm.show(seen);
    }

    /** Gives everybody who is ticked the start that is chosen, so that the next ones may have another. */
    private void settleTicked() {
        try {
            Anchor anchor = start.anchor();
            people.ticked().forEach(member -> draft.settle(new Enrolment(member, anchor)));
            people.clear();
            look();
        } catch (Refusal refusal) {
            confirm.complain(refusal);
        }
    }

    private List<String> paste(String names, List<Candidate> everybody) {
        PastedPeople read = PastedPeople.read(names, everybody, RaceRule.usual(block), assignments.today());
        Anchor chosen = start.anchor();
        read.starts().forEach((person, own) -> draft.settle(new Enrolment(person.member(), own.orElse(chosen))));
        look();
        return read.leftOver();
    }

    private void unsettle(List<MemberId> members) {
        members.forEach(draft::remove);
        look();
    }

    private void assign() {
        confirm.calm();
        try {
            AssignmentOrder order = order();
            int many = order.people().size();
            portions.announce(getTranslation("assigning.working", many), many, () -> assign(order));
        } catch (Refusal refusal) {
            confirm.complain(refusal);
        }
    }

    private void assign(AssignmentOrder order) {
        try {
            Assigned done = assignments.assign(order, confirm.seen());
            draft.clear();
            people.clear();
            confirm.clear();
            look();
            assigned.execute();
            Notice.undo(
                    getTranslation("assigning.done", block.name(), done.people()),
                    getTranslation("assigning.undo"),
                    () -> undo(done));
        } catch (Refusal refusal) {
            look();
            confirm.complain(refusal);
        }
    }

    private void undo(Assigned done) {
        portions.announce(getTranslation("assigning.undoing", done.people()), done.people(), () -> {
            Notice.done(getTranslation("assigning.undone", undoing.undo(done.order())));
            look();
            assigned.execute();
        });
    }

    /** What is tapped beside people in the preview. */
    private final class GivenAnswers implements Answers {

        @Override
        public void settle(Enrolment enrolment) {
            settleAll(List.of(enrolment));
        }

        @Override
        public void settleAll(List<Enrolment> enrolments) {
            enrolments.forEach(draft::settle);
            look();
        }

        @Override
        public void leaveOut(MemberId member) {
            draft.remove(member);
            people.untick(member);
            look();
        }
    }
}
