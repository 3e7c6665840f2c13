package app.longrun.notices.ui;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.notices.NoticeChoice;
import app.longrun.notices.NoticeChoices;
import app.longrun.notices.NoticeKind;
import app.longrun.notices.NoticeWay;
import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.FormField;
import app.longrun.platform.ui.Notice;
import app.longrun.platform.ui.Page;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** How one wants to be told in this gym. */
@Route("g/:gym/notices/choices")
@PermitAll
@Needs(Permission.READ_NOTICES)
class NoticeChoicesView extends Page {

    private final transient NoticeChoices choices;
    private final FormField plan;
    private final FormField classes;
    private final FormField digest;

    NoticeChoicesView(NoticeChoices choices) {
        super("");
        this.choices = choices;
        NoticeChoice now = choices.mine();
        plan = ways(NoticeKind.PLAN, now.plan());
        classes = ways(NoticeKind.CLASSES, now.classes());
        digest = FormField.typed(
                "time", getTranslation("notices.digest.at"), now.digestAt().toString());
        NativeButton save = new NativeButton(getTranslation("notices.choices.save"), click -> save());
        save.addClassName("primary-button");
        Div form = new Div(plan.wide(), classes.wide(), digest);
        form.addClassName("form");
        retitle(getTranslation("notices.choices.title"));
        lead(getTranslation("notices.choices.lead"));
        narrow();
        add(form, save);
    }

    private FormField ways(NoticeKind kind, NoticeWay chosen) {
        Map<String, String> words = new LinkedHashMap<>();
        for (NoticeWay way : NoticeWay.values()) {
            words.put(way.name(), getTranslation("notices.way." + way));
        }
        return new FormField(getTranslation("notices.kind." + kind), new Choices(words, chosen.name()));
    }

    private void save() {
        digest.calm();
        try {
            choices.choose(new NoticeChoice(
                    NoticeWay.valueOf(plan.text()), NoticeWay.valueOf(classes.text()), LocalTime.parse(digest.text())));
            Notice.done(getTranslation("notices.choices.saved"));
        } catch (DateTimeException e) {
            digest.complain(getTranslation("notices.digest.unread"));
        }
    }
}
