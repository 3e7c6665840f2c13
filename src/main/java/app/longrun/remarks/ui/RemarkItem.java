package app.longrun.remarks.ui;

import app.longrun.remarks.Remark;
import app.longrun.remarks.RemarkKind;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One remark: who and when, what happened, and their words with links that can be followed. */
final class RemarkItem extends Composite<ListItem> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    RemarkItem(Remark remark, Runnable takeBack) {
        Span who = new Span(getTranslation("remarks.by", author(remark), MOMENT.format(remark.at())));
        who.addClassName("quiet");
        getContent().add(who);
        if (remark.kind() != RemarkKind.SAID) {
            getContent().add(new Paragraph(happened(remark)));
        }
        if (!remark.said().isEmpty()) {
            getContent().add(LinkedWords.of(remark.said()));
        }
        if (remark.isMine() && remark.kind() == RemarkKind.SAID) {
            NativeButton away = new NativeButton(getTranslation("remarks.away"), click -> takeBack.run());
            away.addClassName("plain-button");
            getContent().add(away);
        }
    }

    private String author(Remark remark) {
        String author = remark.author();
        return remark.isMine()
                ? getTranslation("remarks.me")
                : author == null ? getTranslation("remarks.rule") : author;
    }

    private String happened(Remark remark) {
        return getTranslation("remarks.happened." + remark.kind(), day(remark.from()), day(remark.to()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
