package app.longrun.notices;

/** What notices are about; a member chooses for each kind how to be told. */
public enum NoticeKind {
    /** What stands on their plan. */
    PLAN(NoticeWay.DIGEST),
    /** A class they have a place in. */
    CLASSES(NoticeWay.MAIL);

    private final NoticeWay usual;

    NoticeKind(NoticeWay usual) {
        this.usual = usual;
    }

    /** How somebody is told who has not chosen. */
    public NoticeWay usual() {
        return usual;
    }
}
