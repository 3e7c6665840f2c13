package app.longrun.templates.ui;

import app.longrun.platform.Ids;
import app.longrun.templates.Clash;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.FieldSet;
import org.jspecify.annotations.Nullable;

/** One thing two coaches have both changed, to keep the one or the other, or both lines. */
final class ClashChoice extends Composite<FieldSet> {

    private final String group = "clash-" + Ids.next();
    private Clash.@Nullable Side chosen;

    ClashChoice(Clash clash, String other) {
        getContent().addClassName("clash-choice");
        getContent().setLegendText(getTranslation("templates.field." + clash.at()));
        offer(Clash.Side.MINE, getTranslation("templates.clash.mine"), words(clash, clash.mine()));
        offer(Clash.Side.THEIRS, getTranslation("templates.clash.theirs", other), words(clash, clash.theirs()));
        if (clash.canKeepBoth()) {
            offer(Clash.Side.BOTH, getTranslation("templates.clash.both"), "");
        }
    }

    Clash.@Nullable Side chosen() {
        return chosen;
    }

    private void offer(Clash.Side side, String words, String said) {
        getContent().add(new ClashSide(group, words, said, () -> chosen = side));
    }

    private String words(Clash clash, String said) {
        return switch (clash.at()) {
            case "isHard" -> getTranslation("templates.hard." + said);
            case "scoreType" -> getTranslation("templates.score." + said);
            default -> said.isEmpty() ? getTranslation("templates.clash.nothing") : said;
        };
    }
}
