package app.longrun.identity;

import app.longrun.platform.WeightUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the caller stands in this gym's books: the name others read, and the unit of their weights. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.FOLLOW_PLAN)
public class MyEntry {

    private final MemberRepository members;

    MyEntry(MemberRepository members) {
        this.members = members;
    }

    /** The caller's own. */
    public MemberName mine() {
        return self().name();
    }

    /** Changes it in this gym alone. */
    @Transactional
    public void change(PersonName name, @Nullable WeightUnit unit) {
        self().introduce(name.value(), unit);
    }

    private Member self() {
        return members.findById(Caller.current().self().id()).orElseThrow();
    }
}
