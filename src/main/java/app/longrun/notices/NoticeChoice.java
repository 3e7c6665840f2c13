package app.longrun.notices;

import java.time.LocalTime;

/**
 * How a member wants to be told.
 *
 * @param plan what changes on their plan
 * @param classes what happens to a class they have a place in
 * @param digestAt when the one mail a day goes out, on the gym's clocks
 */
public record NoticeChoice(NoticeWay plan, NoticeWay classes, LocalTime digestAt) {

    static final LocalTime USUAL_TIME = LocalTime.of(7, 0);

    /** That of somebody who has not chosen. */
    public static final NoticeChoice USUAL =
            new NoticeChoice(NoticeKind.PLAN.usual(), NoticeKind.CLASSES.usual(), USUAL_TIME);

    /** The same without mails. */
    NoticeChoice withoutMail() {
        return new NoticeChoice(withoutMail(plan), withoutMail(classes), digestAt);
    }

    /** Whether any mail is sent. */
    public boolean isMailed() {
        return !equals(withoutMail());
    }

    private static NoticeWay withoutMail(NoticeWay way) {
        return switch (way) {
            case APP, MAIL, DIGEST -> NoticeWay.APP;
            case OFF -> NoticeWay.OFF;
        };
    }
}
