package app.longrun.templates;

/** Somebody else has changed the same lines since they were read; nothing has been stored, and both are at hand to choose from. */
public final class TemplateClashException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient DraftMerge merge;
    private final String other;

    TemplateClashException(DraftMerge merge, String other) {
        super(merge.clashes().toString());
        this.merge = merge;
        this.other = other;
    }

    /** Both sides. */
    public DraftMerge merge() {
        return merge;
    }

    /** Who saved the other side. */
    public String other() {
        return other;
    }
}
