package app.longrun.palette.ui;

import app.longrun.palette.Finder;
import app.longrun.palette.Found;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Opens with Ctrl+K on every page: typing finds pages at once and everything else at each pause, in one request. The browser
 * names what it chose by its place in the list, so that it leads nowhere but to what was offered.
 */
@Tag("lr-palette")
@JsModule("./components/lr-palette.ts")
@NamedInterface("navigation")
public final class Palette extends Component {

    /** A line as the browser shows it. */
    record Line(String title, String kind, String detail) {}

    /** A key and what it does. */
    record Shortcut(String keys, String does) {}

    private final transient Finder finder;
    private final List<Destination> pages = new ArrayList<>();
    private final List<Destination> found = new ArrayList<>();
    private @Nullable GymSlug gym;

    /** A palette that asks {@code finder}. */
    public Palette(Finder finder) {
        this.finder = finder;
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "title", getTranslation("palette.title"),
                                "label", getTranslation("palette.label"),
                                "hint", getTranslation("palette.hint"),
                                "none", getTranslation("palette.none"),
                                "looking", getTranslation("palette.looking"),
                                "count", getTranslation("palette.count"),
                                "page", getTranslation("palette.kind.PAGE"),
                                "shortcuts", getTranslation("palette.shortcuts"),
                                "close", getTranslation("platform.notice.close")));
        getElement()
                .addEventListener(
                        "find",
                        event -> find(
                                event.getEventData().get("event.detail.words").asString("")))
                .addEventData("event.detail.words");
        getElement()
                .addEventListener("choose", event -> {
                    boolean isPage =
                            event.getEventData().get("event.detail.page").asBoolean(false);
                    go(
                            isPage ? pages : found,
                            event.getEventData().get("event.detail.index").asInt(-1));
                })
                .addEventData("event.detail.page")
                .addEventData("event.detail.index");
    }

    /** Offers the pages of {@code gym} that are open to whoever looks, and from now on finds in it. */
    public void show(GymSlug gym, List<Destination> open, boolean isCoach) {
        this.gym = gym;
        pages.clear();
        pages.addAll(open);
        found.clear();
        getElement()
                .setPropertyList("pages", pages.stream().map(Destination::label).toList());
        getElement().setPropertyList("found", List.of());
        getElement()
                .setPropertyList(
                        "shortcuts",
                        (isCoach
                                        ? List.of("find", "help", "close", "sheet", "board")
                                        : List.of("find", "help", "close"))
                                .stream()
                                        .map(key -> new Shortcut(
                                                getTranslation("palette.keys." + key),
                                                getTranslation("palette.keys." + key + ".does")))
                                        .toList());
    }

    /** Opens it as its key does. */
    public void open() {
        getElement().callJsFunction("open");
    }

    private void find(String typed) {
        List<Found> all = finder.find(typed);
        found.clear();
        GymSlug here = Objects.requireNonNull(gym);
        all.forEach(one -> found.add(new Destination(one.title(), FoundLinks.address(here, one))));
        getElement()
                .callJsFunction("answer", typed, all.stream().map(this::line).toList());
    }

    private Line line(Found one) {
        LocalDateTime at = one.at();
        return new Line(one.title(), getTranslation("palette.kind." + one.kind()), at == null ? "" : when(at));
    }

    private String when(LocalDateTime at) {
        boolean isDay = at.toLocalTime().equals(LocalTime.MIDNIGHT);
        return DateTimeFormatter.ofPattern(isDay ? "EEE d MMM" : "EEE d MMM, HH:mm", getLocale())
                .format(at);
    }

    private static void go(List<Destination> offered, int index) {
        if (index >= 0 && index < offered.size()) {
            UI.getCurrent().navigate(offered.get(index).address());
        }
    }
}
