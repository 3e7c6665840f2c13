package app.longrun.exercises.ui;

import app.longrun.exercises.InjuryCode;
import app.longrun.exercises.InjuryCondition;
import app.longrun.exercises.Movement;
import app.longrun.exercises.MovementId;
import app.longrun.exercises.Substitutions;
import app.longrun.exercises.Swap;
import app.longrun.platform.ui.Link;
import app.longrun.platform.ui.Tick;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What to do instead for a runner with the ticked conditions, and why. */
final class SwapPanel extends Composite<Section> {

    private final transient Substitutions substitutions;
    private final GymSlug gym;
    private final MovementId movement;
    private final transient MovementWords words = new MovementWords(this);
    private final Map<InjuryCondition, Tick> ticks = new EnumMap<>(InjuryCondition.class);
    private final Div answer = new Div();

    SwapPanel(Substitutions substitutions, GymSlug gym, MovementId movement) {
        this.substitutions = substitutions;
        this.gym = gym;
        this.movement = movement;
        Element group = new Element("fieldset").setAttribute("class", "plain-group");
        group.appendChild(new Element("legend").setText(getTranslation("exercises.swap.who")));
        Div boxes = new Div();
        boxes.addClassName("condition-ticks");
        for (InjuryCondition condition : InjuryCondition.values()) {
            Tick tick = new Tick(false);
            tick.addValueChangeListener(change -> answer());
            ticks.put(condition, tick);
            NativeLabel label = new NativeLabel();
            label.add(tick, new Span(words.condition(condition)));
            label.addClassName("check");
            boxes.add(label);
        }
        group.appendChild(boxes.getElement());
        answer.getElement().setAttribute("role", "status");
        answer.addClassName("section");
        getContent().addClassNames("card", "section");
        getContent().add(new H2(getTranslation("exercises.swap")));
        getContent().getElement().appendChild(group, answer.getElement());
        answer();
    }

    private void answer() {
        Set<InjuryCondition> active = ticks.entrySet().stream()
                .filter(tick -> tick.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        answer.removeAll();
        if (!active.isEmpty()) {
            substitutions.of(movement, active).ifPresent(swap -> show(swap, active));
        }
    }

    private void show(Swap swap, Set<InjuryCondition> active) {
        answer.add(verdict(swap.verdict(), active));
        if (!swap.passed().isEmpty()) {
            UnorderedList reasons = new UnorderedList();
            reasons.addClassName("reasons");
            swap.passed().forEach(passed -> reasons.add(new ListItem(reason(passed))));
            answer.add(reasons);
        }
    }

    private Component verdict(Swap.Verdict verdict, Set<InjuryCondition> active) {
        return switch (verdict) {
            case Swap.Keep keep ->
                new Paragraph(getTranslation("exercises.swap.keep") + careful(keep.movement(), active));
            case Swap.Easier easier ->
                instead("exercises.swap.easier", easier.movement(), careful(easier.movement(), active));
            case Swap.Rehabilitating other ->
                instead(
                        "exercises.swap.rehab",
                        other.movement(),
                        getTranslation("exercises.swap.uses", words.conditions(other.uses()))
                                + careful(other.movement(), active));
            case Swap.LeaveOut none -> new Paragraph(getTranslation("exercises.swap.none"));
        };
    }

    private Paragraph instead(String key, Movement other, String note) {
        Paragraph text = new Paragraph(new Span(getTranslation(key) + " "));
        text.add(Link.to(ExercisesNavigation.movement(gym, other.id()), other.name()), new Span("." + note));
        return text;
    }

    /** What is to be modified all the same. */
    private String careful(Movement chosen, Set<InjuryCondition> active) {
        List<InjuryCondition> modified = active.stream()
                .filter(condition -> chosen.advice(condition)
                        .filter(code -> code == InjuryCode.MODIFY)
                        .isPresent())
                .toList();
        return modified.isEmpty() ? "" : getTranslation("exercises.swap.modify", words.conditions(modified));
    }

    private String reason(Swap.Passed passed) {
        return switch (passed) {
            case Swap.Avoided avoided ->
                getTranslation("exercises.swap.avoided", avoided.movement().name(), words.conditions(avoided.with()));
            case Swap.PutAway away ->
                getTranslation("exercises.swap.putaway", away.movement().name());
            case Swap.Unchecked unchecked ->
                getTranslation("exercises.swap.unchecked", unchecked.movement().name());
        };
    }
}
