package app.longrun.authoring.ui;

import app.longrun.authoring.LineLoad;
import app.longrun.authoring.Sheet;
import app.longrun.authoring.SheetAnswer;
import app.longrun.authoring.SheetHead;
import app.longrun.authoring.WeekWork;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What the sheet in the browser is told, in words and in the loads of the member who is chosen. */
final class SheetCards {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final LoadsPicker whose;

    SheetCards(LoadsPicker whose) {
        this.whose = whose;
    }

    static HeadCard head(Sheet opened) {
        SheetHead head = opened.head();
        return new HeadCard(
                opened.reader().id() + " " + head.family().text(),
                head.weeks(),
                head.sessions(),
                head.deloadWeeks(),
                head.testWeeks());
    }

    static List<LineCard> week(Sheet opened, int week) {
        return opened.week(week).stream().map(LineCard::of).toList();
    }

    List<WorkCard> work(List<WeekWork> weeks) {
        return weeks.stream()
                .map(week -> WorkCard.of(week, whose.say(week.load()), warning(week)))
                .toList();
    }

    List<LoadCard> loads(List<LineLoad> loads) {
        return loads.stream()
                .map(load -> new LoadCard(load.line(), load.week(), whose.say(load)))
                .toList();
    }

    AnswerCard answer(int seq, SheetAnswer answer, boolean isOpened) {
        return new AnswerCard(
                seq,
                CLOCK.format(answer.at()),
                "",
                answer.saved().stream().map(LineCard::of).toList(),
                answer.gone().stream()
                        .map(gone -> new LineCard.Gone(gone.line(), gone.week()))
                        .toList(),
                answer.conflicts().stream().map(LineCard::of).toList(),
                loads(answer.loads()),
                work(answer.totals()),
                answer.number(),
                isOpened);
    }

    private String warning(WeekWork week) {
        return week.contactsAllowed() == 0
                ? ""
                : whose.getTranslation(
                        "authoring.guard", week.week(), week.totals().contacts(), week.contactsAllowed());
    }
}
