package app.longrun.templates;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Two coaches' work on one template, brought together by what both began with. */
public final class DraftMerge {

    private final TemplateDraft base;
    private final TemplateDraft mine;
    private final TemplateDraft theirs;

    DraftMerge(TemplateDraft base, TemplateDraft mine, TemplateDraft theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    /** Whether it is about this draft, or something was typed on since. */
    public boolean isOf(TemplateDraft typed) {
        return typed.stripped().equals(mine);
    }

    /** What both have changed, in the order of the page; none = there is nothing to ask. */
    public List<Clash> clashes() {
        List<Clash> clashes = new ArrayList<>();
        merge(clash -> {
            clashes.add(clash);
            return Clash.Side.MINE;
        });
        return clashes;
    }

    /** Everything of both, with one answer for each clash in their order; it is typed on the stored version. */
    public TemplateDraft take(List<Clash.Side> sides) {
        Iterator<Clash.Side> next = sides.iterator();
        return merge(clash -> next.next());
    }

    private TemplateDraft merge(Function<Clash, Clash.Side> answer) {
        return new TemplateDraft(
                theirs.id(),
                theirs.version(),
                theirs.libraryCode(),
                field("name", TemplateDraft::name, answer),
                Integer.parseInt(field("minutes", draft -> String.valueOf(draft.minutes()), answer)),
                field("intent", TemplateDraft::intent, answer),
                field("scoreType", TemplateDraft::scoreType, answer),
                field("coachNote", TemplateDraft::coachNote, answer),
                Boolean.parseBoolean(field("isHard", draft -> String.valueOf(draft.isHard()), answer)),
                isSettled(TemplateDraft::text)
                        ? field(Clash.TEXT, TemplateDraft::text, answer)
                        : TextMerge.of(base.text(), mine.text(), theirs.text(), answer));
    }

    private boolean isSettled(Function<TemplateDraft, String> field) {
        String own = field.apply(mine);
        String other = field.apply(theirs);
        String was = field.apply(base);
        return own.equals(other) || other.equals(was) || own.equals(was);
    }

    private String field(String at, Function<TemplateDraft, String> field, Function<Clash, Clash.Side> answer) {
        String own = field.apply(mine);
        String other = field.apply(theirs);
        if (isSettled(field)) {
            return own.equals(Objects.requireNonNull(field.apply(base))) ? other : own;
        }
        Clash clash = new Clash(at, own, other);
        return clash.keep(answer.apply(clash));
    }
}
