package app.longrun.safety.ui;

import app.longrun.pain.Region;
import app.longrun.pain.StopWord;
import app.longrun.platform.ui.Check;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What ends all scores, folded away until somebody needs it. */
final class StopWords extends Composite<NativeDetails> {

    private final Map<StopWord, Check> checks = new EnumMap<>(StopWord.class);

    StopWords(Region region, Runnable save) {
        StopWord.askedAt(region)
                .forEach(word -> checks.put(word, new Check(getTranslation("safety.stop." + word), false)));
        NativeButton button = new NativeButton(getTranslation("safety.stop.save"), click -> save.run());
        button.addClassName("primary-button");
        Div words = new Div();
        words.addClassName("section");
        checks.values().forEach(words::add);
        words.add(button);
        getContent().addClassName("stop-words");
        getContent().setSummary(new Span(getTranslation("safety.stop.title")));
        getContent().setContent(words);
    }

    Set<StopWord> said() {
        return checks.entrySet().stream()
                .filter(each -> each.getValue().isTicked())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
