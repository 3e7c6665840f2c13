package app.longrun.shell;

import app.longrun.identity.Visit;
import app.longrun.platform.ui.Link;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The places one may go, in a row. A phone has room for five under the thumb: of more it shows four, and the rest on a
 * sheet behind a button.
 */
class PlaceLinks extends Composite<Nav> {

    private static final int ROOM = 5;
    private static final String SHEET_ID = "more-places";

    private final List<Anchor> links = new ArrayList<>();
    private final Div sheet = new Div();
    private final NativeButton more = new NativeButton(getTranslation("shell.places.more"), click -> toggle());

    PlaceLinks() {
        getContent().addClassName("places");
        getContent().setAriaLabel(getTranslation("shell.places"));
        sheet.setId(SHEET_ID);
        sheet.addClassName("more-places");
        more.addClassName("more-button");
        more.getElement().setAttribute("aria-controls", SHEET_ID);
        Shortcuts.addShortcutListener(getContent(), this::closeAndReturn, Key.ESCAPE)
                .listenOn(getContent());
        close();
    }

    void show(Visit visit) {
        getContent().removeAll();
        sheet.removeAll();
        links.clear();
        List<Place> places = Place.openTo(visit);
        boolean fits = places.size() <= ROOM;
        List<Place> daily = fits
                ? places
                : places.stream()
                        .sorted(Comparator.comparing(Place::isDaily).reversed())
                        .toList();
        daily.forEach(place -> {
            Anchor link = Link.to(place.address(visit.gym().slug()), getTranslation(place.key()));
            links.add(link);
            if (fits || links.size() < ROOM) {
                getContent().add(link);
            } else {
                sheet.add(link);
            }
        });
        if (!fits) {
            getContent().add(more, sheet);
        }
    }

    /** The longest address that the page's own begins with is where one is. */
    void markCurrent(String path) {
        close();
        String here = links.stream()
                .map(Anchor::getHref)
                .filter(address -> path.equals(address) || path.startsWith(address + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        boolean isOnSheet = false;
        for (Anchor link : links) {
            boolean isHere = link.getHref().equals(here);
            isOnSheet |= isHere && link.getParent().filter(sheet::equals).isPresent();
            if (isHere) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }
        more.setClassName("here", isOnSheet);
    }

    private void toggle() {
        open(!isOpen());
    }

    private void closeAndReturn() {
        if (isOpen()) {
            close();
            more.focus();
        }
    }

    private void close() {
        open(false);
    }

    private boolean isOpen() {
        return sheet.hasClassName("open");
    }

    private void open(boolean isWanted) {
        sheet.setClassName("open", isWanted);
        more.getElement().setAttribute("aria-expanded", String.valueOf(isWanted));
    }
}
