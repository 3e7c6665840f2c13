package app.longrun.authoring.ui;

import app.longrun.authoring.BlockShelf;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.FormField;
import app.longrun.platform.ui.Page;
import app.longrun.strength.BlockCode;
import app.longrun.strength.BlockFamily;
import app.longrun.strength.ui.StrengthNavigation;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.function.Supplier;

/** Where a coach begins a block: empty, from pasted text, or as a copy of the library's. */
@Route("g/:gym/coach/blocks/new")
@RouteAlias("g/:gym/coach/blocks/new/:code")
@PermitAll
@Needs(Permission.AUTHOR_BLOCKS)
class NewBlockView extends Page implements BeforeEnterObserver {

    private final transient BlockShelf shelf;
    private final Div content = new Div();
    private final ErrorText error = new ErrorText();

    NewBlockView(BlockShelf shelf) {
        super(I18NProvider.translate("authoring.new.title"));
        this.shelf = shelf;
        content.addClassName("section");
        narrow();
        add(content, error);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GymSlug gym = new GymSlug(event.getRouteParameters().get("gym").orElseThrow());
        Optional<String> code = event.getRouteParameters().get("code");
        content.removeAll();
        if (code.isEmpty()) {
            showForm(gym);
        } else if (BlockCode.from(code.get()).isPresent()) {
            showCopy(gym, BlockCode.from(code.get()).get());
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void showForm(GymSlug gym) {
        lead(getTranslation("authoring.new.lead"));
        FormField name = FormField.text(getTranslation("authoring.name"), "");
        content.add(name, button("authoring.new.begin", gym, () -> shelf.start(name.text())));
        name.focus();
    }

    private void showCopy(GymSlug gym, BlockCode code) {
        lead(getTranslation("authoring.copy.lead"));
        content.add(button("authoring.copy.confirm", gym, () -> shelf.makeOurs(code)));
    }

    private NativeButton button(String key, GymSlug gym, Supplier<BlockFamily> begin) {
        NativeButton button = new NativeButton(
                getTranslation(key),
                click -> error.attempt(() -> UI.getCurrent().navigate(StrengthNavigation.sheet(gym, begin.get()))));
        button.addClassName("primary-button");
        return button;
    }
}
