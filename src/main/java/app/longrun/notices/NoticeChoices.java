package app.longrun.notices;

import app.longrun.identity.Caller;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the caller wants to be told in this gym. */
@Service
@Transactional
@Needs(Permission.READ_NOTICES)
public class NoticeChoices {

    private final ChoiceRows rows;

    NoticeChoices(ChoiceRows rows) {
        this.rows = rows;
    }

    /** The caller's own. */
    @Transactional(readOnly = true)
    public NoticeChoice mine() {
        return rows.of(Caller.current().self());
    }

    /** Changes it, for what has not been mailed yet as well. */
    public void choose(NoticeChoice choice) {
        rows.keep(Caller.current().self(), choice);
    }
}
