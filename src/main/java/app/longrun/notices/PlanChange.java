package app.longrun.notices;

/** What happened to somebody's plan. */
public enum PlanChange {
    /** A block is on it. */
    ASSIGNED(NoticeKind.PLAN),
    /** What was left of a block is off it. */
    TAKEN_BACK(NoticeKind.PLAN),
    /** A coach moved sessions. */
    MOVED(NoticeKind.PLAN),
    /** A rule moved or changed sessions by itself. */
    ADJUSTED(NoticeKind.PLAN),
    /** A coach said something about a session. */
    COMMENTED(NoticeKind.PLAN),
    /** A rule made coming sessions lighter, or lets them be as they were again. */
    EASED(NoticeKind.PLAN),
    /** A check of one tap waits for this morning. */
    MORNING_CHECK(NoticeKind.PLAN),
    /** Several of these at once. */
    SEVERAL(NoticeKind.PLAN),
    /** A class is cancelled. */
    CLASS_CANCELLED(NoticeKind.CLASSES),
    /** A class is at another time. */
    CLASS_MOVED(NoticeKind.CLASSES),
    /** Several classes are cancelled or at another time. */
    SEVERAL_CLASSES(NoticeKind.CLASSES);

    private final NoticeKind kind;

    PlanChange(NoticeKind kind) {
        this.kind = kind;
    }

    /** What a notice of it is about. */
    public NoticeKind kind() {
        return kind;
    }

    /** Whether a rule made it, so that it is told even to whoever gave the reason. */
    boolean isByRule() {
        return this == ADJUSTED || this == EASED;
    }

    /** The word for more than one change of this kind. */
    PlanChange several() {
        return switch (kind) {
            case PLAN -> SEVERAL;
            case CLASSES -> SEVERAL_CLASSES;
        };
    }
}
