package app.longrun.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** Buttons under one question of which the last that was pressed is the answer. */
final class OneOf extends Composite<Div> {

    OneOf(String question, String style) {
        getContent().addClassName(style);
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", question);
    }

    void offer(String words, Runnable answer) {
        NativeButton button = new NativeButton(words);
        button.addClassName("plain-button");
        button.getElement().setAttribute("aria-pressed", "false");
        button.addClickListener(click -> {
            getContent()
                    .getChildren()
                    .forEach(each ->
                            each.getElement().setAttribute("aria-pressed", String.valueOf(each.equals(button))));
            answer.run();
        });
        getContent().add(button);
    }
}
