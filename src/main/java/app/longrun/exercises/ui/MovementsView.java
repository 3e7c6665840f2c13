package app.longrun.exercises.ui;

import app.longrun.exercises.Family;
import app.longrun.exercises.Movement;
import app.longrun.exercises.Movements;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.ui.EmptyState;
import app.longrun.platform.ui.Link;
import app.longrun.platform.ui.Page;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The library to look through: the shared movements and the gym's own, forty at a time. */
@Route("g/:gym/coach/movements")
@PermitAll
@Needs(Permission.AUTHOR_MOVEMENTS)
class MovementsView extends Page implements BeforeEnterObserver {

    private static final int STEP = 40;

    private final transient Movements movements;
    private final Div place = new Div();
    private final Paragraph count = new Paragraph();
    private final Div found = new Div();
    private final NativeButton more = new NativeButton("", click -> showMore());
    private transient List<Movement> library = List.of();
    private @Nullable GymSlug gym;
    private @Nullable FilterForm filters;
    private int most = STEP;

    MovementsView(Movements movements) {
        super("");
        this.movements = movements;
        retitle(getTranslation("exercises.title"));
        lead(getTranslation("exercises.lead"));
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        found.addClassName("section");
        more.addClassName("plain-button");
        add(place, count, found, new Div(more));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        gym = LibraryAddress.gym(event);
        library = movements.evenHidden();
        filters = new FilterForm(library, this::refilter);
        Anchor fresh = Link.to(ExercisesNavigation.newMovement(gym), getTranslation("exercises.new"));
        fresh.addClassName("primary-button");
        toolbar(fresh);
        place.removeAll();
        place.add(filters);
        refilter();
    }

    private void refilter() {
        most = STEP;
        show();
    }

    private void showMore() {
        most += STEP;
        show();
    }

    private void show() {
        MovementFilter filter = Objects.requireNonNull(filters).filter();
        List<Movement> matching = library.stream().filter(filter::takes).toList();
        count.setText(getTranslation("exercises.count", matching.size()));
        found.removeAll();
        if (matching.isEmpty()) {
            found.add(new EmptyState(getTranslation("exercises.none"), getTranslation("exercises.none.first")));
        }
        Map<Family, List<Movement>> byFamily = matching.stream()
                .limit(most)
                .collect(Collectors.groupingBy(Movement::family, TreeMap::new, Collectors.toList()));
        byFamily.forEach((family, ofFamily) -> found.add(section(family, ofFamily)));
        int left = Math.max(0, matching.size() - most);
        more.setVisible(left > 0);
        more.setText(getTranslation("exercises.more", Math.min(left, STEP)));
    }

    private Section section(Family family, List<Movement> ofFamily) {
        UnorderedList rows = new UnorderedList();
        rows.addClassNames("list", "movements");
        ofFamily.forEach(movement -> rows.add(new MovementRow(Objects.requireNonNull(gym), movement)));
        Section section = new Section(new H2(new MovementWords(this).family(family)), rows);
        section.addClassName("section");
        return section;
    }
}
