package app.longrun.templates.ui;

import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.FormField;
import app.longrun.platform.ui.Tick;
import app.longrun.templates.ShelfOrder;
import app.longrun.templates.TemplateSearch;
import app.longrun.templates.TemplateShelf;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;

/** The words and lists by which a coach looks through the templates; every change counts at once. */
final class ShelfSearch extends Composite<Div> {

    private final Input words = new Input();
    private final Choices folder;
    private final Choices tag;
    private final Choices order;
    private final Tick putAway;

    ShelfSearch(TemplateShelf shelf, TemplateSearch start, Runnable changed) {
        words.setType("search");
        words.setValue(start.words());
        words.setValueChangeMode(ValueChangeMode.LAZY);
        folder = new Choices(options("templates.folder.any", shelf.folders()), known(start.folder(), shelf.folders()));
        tag = new Choices(options("templates.tag.any", shelf.tags()), known(start.tag(), shelf.tags()));
        Map<String, String> orders = new LinkedHashMap<>();
        for (ShelfOrder each : ShelfOrder.values()) {
            orders.put(each.name(), getTranslation("templates.order." + each));
        }
        order = new Choices(orders, start.order().name());
        putAway = new Tick(start.isPutAway() && shelf.hasPutAway());
        putAway.addValueChangeListener(event -> changed.run());
        NativeLabel away = new NativeLabel();
        away.add(putAway, new Span(getTranslation("templates.putaway.show")));
        away.addClassName("check");
        away.setVisible(shelf.hasPutAway());
        getContent().addClassName("filters");
        getContent().add(new FormField(getTranslation("templates.search"), words).onChange(changed));
        getContent().add(new FormField(getTranslation("templates.folder"), folder).onChange(changed));
        getContent().add(new FormField(getTranslation("templates.tag"), tag).onChange(changed));
        getContent().add(new FormField(getTranslation("templates.order"), order).onChange(changed), away);
    }

    TemplateSearch search() {
        return new TemplateSearch(
                words.getValue(),
                folder.getValue(),
                tag.getValue(),
                putAway.getValue(),
                ShelfOrder.valueOf(order.getValue()));
    }

    private Map<String, String> options(String any, NavigableSet<String> words) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", getTranslation(any));
        words.forEach(word -> options.put(word, word));
        return options;
    }

    private static String known(String chosen, NavigableSet<String> words) {
        return words.contains(chosen) ? chosen : "";
    }
}
