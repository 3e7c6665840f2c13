package app.longrun.identity;

import app.longrun.platform.Refusal;
import app.longrun.platform.WeightUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the caller stands in this gym's books: the name others read, and the unit of their weights. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.FOLLOW_PLAN)
public class MyEntry {

    private static final int LONGEST = 80;

    private final MemberRepository members;

    MyEntry(MemberRepository members) {
        this.members = members;
    }

    /** The caller's own. */
    public MemberName mine() {
        return self().name();
    }

    /** Changes it in this gym alone; throws {@link Refusal} for a name that is not 1 to 80 characters on one line. */
    @Transactional
    public void change(String typed, @Nullable WeightUnit unit) {
        String name = typed.strip();
        if (name.isEmpty() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal("people.error.name");
        }
        self().introduce(name, unit);
    }

    private Member self() {
        return members.findById(Caller.current().self().id()).orElseThrow();
    }
}
