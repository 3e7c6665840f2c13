package app.longrun.pain;

import java.io.Serializable;
import java.util.List;

/**
 * The way back so far, from what each of its sessions came to.
 *
 * @param actions of the sessions in order
 */
public record ReturnStory(List<Action> actions) implements Serializable {

    public ReturnStory {
        actions = List.copyOf(actions);
    }

    /** The stage that comes next. */
    public ReturnToRun stage() {
        ReturnToRun stage = new ReturnToRun(1);
        int inBand = 0;
        for (Action action : actions) {
            inBand = action == Action.PROGRESS ? inBand + 1 : 0;
            ReturnToRun next = stage.after(action, inBand);
            inBand = next.equals(stage) ? inBand : 0;
            stage = next;
        }
        return stage;
    }

    /** Whether the last stage was done as often as every stage is. */
    public boolean isFinished() {
        int last = actions.size() - ReturnToRun.SESSIONS;
        return last >= 0
                && stage().number() == ReturnToRun.LAST
                && new ReturnStory(actions.subList(0, last)).stage().number() == ReturnToRun.LAST
                && actions.subList(last, actions.size()).stream().allMatch(Action::mayRaise);
    }
}
