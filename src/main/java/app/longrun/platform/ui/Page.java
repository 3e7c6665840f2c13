package app.longrun.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.jspecify.annotations.Nullable;

/** The frame of a view: the main landmark with one H1, an optional lead and toolbar, and the page's title. */
public class Page extends Composite<Main> implements HasDynamicTitle, HasComponents {

    private final H1 title = new H1();
    private final Div titles = new Div(title);
    private final Header header = new Header(titles);
    private @Nullable Paragraph lead;
    private @Nullable Div toolbar;

    /** A page with its H1, which is also the title of the browser's tab. */
    public Page(String title) {
        this.title.setText(title);
        titles.addClassName("page-title");
        header.addClassName("page-header");
    }

    @Override
    protected Main initContent() {
        Main main = new Main(header);
        main.addClassName("page");
        return main;
    }

    /** Changes the H1 and the tab's title, for a page that learns its name only when it is opened. */
    public void retitle(String newTitle) {
        title.setText(newTitle);
        getUI().ifPresent(ui -> ui.getPage().setTitle(newTitle));
    }

    /** The one sentence under the H1. */
    public void lead(String text) {
        if (lead == null) {
            lead = new Paragraph();
            lead.addClassName("lead");
            titles.add(lead);
        }
        lead.setText(text);
    }

    /** Adds actions beside the H1; they wrap below it on a phone. */
    public void toolbar(Component... actions) {
        if (toolbar == null) {
            toolbar = new Div();
            toolbar.addClassName("toolbar");
            header.add(toolbar);
        }
        toolbar.add(actions);
    }

    /** Keeps the page to one readable column, for forms and for the phone's own pages. */
    public void narrow() {
        getContent().addClassName("narrow");
    }

    /** Lets the page have the whole width, for what has many columns. */
    public void wide() {
        getContent().addClassName("wide");
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }
}
