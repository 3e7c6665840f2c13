package app.longrun.shell;

import app.longrun.identity.GymChoice;
import app.longrun.identity.MyGyms;
import app.longrun.identity.Permission;
import app.longrun.identity.SignedIn;
import app.longrun.identity.Visit;
import app.longrun.notices.Inbox;
import app.longrun.notices.ui.Bell;
import app.longrun.notices.ui.NoticesNavigation;
import app.longrun.palette.Finder;
import app.longrun.palette.ui.Destination;
import app.longrun.palette.ui.Palette;
import app.longrun.platform.ui.Accent;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The frame round a gym's pages: its name and colour, the places one may go, the other gyms, and the way out. */
@Layout("g")
@PermitAll
class GymLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    private static final String CONTENT_ID = "content";

    private final transient MyGyms gyms;
    private final transient AuthenticationContext authentication;
    private final transient Clock clock;
    private final Anchor brand = new Anchor();
    private final PlaceLinks places = new PlaceLinks();
    private final Bell bell;
    private final Palette palette;
    private final Div content = new Div();
    private final Div person = new Div();
    private final Div banner = new Div();
    private final Phone phone = new Phone();
    private @Nullable Visit shown;

    GymLayout(MyGyms gyms, Inbox inbox, Finder finder, AuthenticationContext authentication, Clock clock) {
        this.gyms = gyms;
        this.authentication = authentication;
        this.clock = clock;
        bell = new Bell(inbox);
        palette = new Palette(finder);
        brand.addClassName("brand");
        person.addClassName("person");
        banner.addClassName("support-banner");
        banner.getElement().setAttribute("role", "status");
        banner.setVisible(false);
        content.setId(CONTENT_ID);
        content.addClassName("content");
    }

    @Override
    protected Div initContent() {
        Anchor skip = new Anchor("#" + CONTENT_ID, getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        Header header = new Header(brand, places, find(), bell, person);
        header.addClassName("frame-header");
        Div frame = new Div(skip, header, banner, phone, content, palette);
        frame.addClassName("frame");
        return frame;
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement view) {
        content.getElement().removeAllChildren();
        if (view != null) {
            content.getElement().appendChild(view.getElement());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        AddressedGym.in(UI.getCurrent()).ifPresent(visit -> {
            if (!visit.equals(shown)) {
                show(visit);
            }
            places.markCurrent(event.getLocation().getPath());
            if (bell.isVisible()) {
                bell.refresh(clock.instant());
            }
        });
    }

    private void show(Visit visit) {
        shown = visit;
        new Accent(visit.gym().accent()).applyTo(UI.getCurrent());
        brand.setText(visit.gym().name());
        brand.setClassName("has-logo", visit.gym().logo() != null);
        if (visit.gym().logo() != null) {
            brand.getElement()
                    .insertChild(
                            0,
                            new Image(
                                            "logo/" + visit.gym().slug() + "?v="
                                                    + visit.gym().logo(),
                                            "")
                                    .getElement());
        }
        brand.setHref("g/" + visit.gym().slug());
        brand.setRouterIgnore(true);
        places.show(visit);
        bell.setVisible(visit.permissions().contains(Permission.READ_NOTICES));
        bell.lead(visit.gym().slug());
        palette.show(
                visit.gym().slug(), destinations(visit), visit.permissions().contains(Permission.READ_ROSTER));
        authentication.getAuthenticatedUser(SignedIn.class).ifPresent(signedIn -> phone.show(signedIn, visit));
        person.removeAll();
        person.add(personMenu(visit));
        banner.setVisible(visit.permissions().contains(Permission.VISIT_FOR_SUPPORT));
        banner.setText(getTranslation("operators.banner", visit.gym().name()));
        if (banner.isVisible()) {
            Anchor end = new Anchor("/operators", getTranslation("operators.banner.end"));
            end.setRouterIgnore(true);
            banner.add(end);
        }
    }

    private NativeButton find() {
        NativeButton find = new NativeButton("", click -> palette.open());
        find.addClassName("find-button");
        find.setAriaLabel(getTranslation("palette.open"));
        return find;
    }

    private List<Destination> destinations(Visit visit) {
        GymSlug gym = visit.gym().slug();
        Stream<Destination> pages = Place.openTo(visit).stream()
                .map(place -> new Destination(getTranslation(place.key()), place.address(gym)));
        return visit.permissions().contains(Permission.READ_NOTICES)
                ? Stream.concat(
                                pages,
                                Stream.of(new Destination(
                                        getTranslation("notices.title"), NoticesNavigation.notices(gym))))
                        .toList()
                : pages.toList();
    }

    private Component personMenu(Visit visit) {
        NativeDetails menu = new NativeDetails(new Span(visit.name()));
        menu.addClassName("person-menu");
        Div choices = new Div();
        choices.addClassName("person-choices");
        otherGyms(visit).forEach(other -> {
            Anchor anchor = new Anchor("g/" + other.slug(), getTranslation("shell.goto", other.name()));
            anchor.setRouterIgnore(true);
            choices.add(anchor);
        });
        Anchor account = new Anchor("account", getTranslation("shell.account"));
        account.setRouterIgnore(true);
        choices.add(account);
        NativeButton signOut = new NativeButton(getTranslation("shell.signout"), click -> authentication.logout());
        signOut.addClassName("plain-button");
        signOut.getElement().setAttribute("data-sign-out", true);
        choices.add(signOut);
        menu.setContent(choices);
        return menu;
    }

    private List<GymChoice> otherGyms(Visit visit) {
        return gyms.all().stream()
                .filter(choice -> !choice.slug().equals(visit.gym().slug()))
                .toList();
    }
}
