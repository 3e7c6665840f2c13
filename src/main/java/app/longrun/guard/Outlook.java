package app.longrun.guard;

import java.util.List;

/**
 * What sessions still to be placed cost at least. The heavy ones are counted beside each other, and so are the rest, because
 * that is where the rules between them are; what a heavy one costs beside one of the rest is left out. So it never says too
 * much, and a way that is dearer than another with its outlook can be dropped.
 */
final class Outlook {

    private final List<List<Choice>> choices;
    private final Neighbours neighbours;
    private final Cost[][] after;
    private final Cost[] least;

    Outlook(List<List<Choice>> choices, Neighbours neighbours) {
        this.choices = choices;
        this.neighbours = neighbours;
        this.after = new Cost[choices.size()][];
        this.least = new Cost[choices.size()];
        for (int session = choices.size() - 1; session >= 0; session--) {
            int next = nextAlike(session);
            least[session] = choices.get(session).stream()
                    .map(Choice::cost)
                    .min(Cost::compareTo)
                    .orElse(Cost.LEFT_OUT)
                    .plus(leastFrom(next));
            after[session] = choices.get(session).stream()
                    .map(choice -> cheapest(choice, next))
                    .toArray(Cost[]::new);
        }
    }

    /** What is to come at least, for the heavy sessions and for the rest. */
    record Rest(Cost heavy, Cost others) {

        Cost cost() {
            return heavy.plus(others);
        }
    }

    /** Before anything is placed. */
    Rest atFirst() {
        return new Rest(leastFrom(next(0, true)), leastFrom(next(0, false)));
    }

    /** When this choice, the one with this number of its session, has been made. */
    Rest after(Rest before, Choice choice, int number) {
        return with(before, isHeavy(choice.session()), after[choice.session()][number]);
    }

    /** When the session with this number has been left out. */
    Rest without(Rest before, int session) {
        return with(before, isHeavy(session), leastFrom(nextAlike(session)));
    }

    private static Rest with(Rest before, boolean isHeavy, Cost cost) {
        return isHeavy ? new Rest(cost, before.others()) : new Rest(before.heavy(), cost);
    }

    private Cost cheapest(Choice choice, int next) {
        if (next == choices.size()) {
            return Cost.NONE;
        }
        Cost cheapest = Cost.LEFT_OUT.plus(leastFrom(nextAlike(next)));
        for (int i = 0; i < choices.get(next).size(); i++) {
            Choice other = choices.get(next).get(i);
            if (other.isAfter(choice)) {
                Cost cost = other.cost().plus(after[next][i]);
                if (cost.compareTo(cheapest) < 0) {
                    cost = cost.plus(neighbours.cost(choice, other));
                    cheapest = cost.compareTo(cheapest) < 0 ? cost : cheapest;
                }
            }
        }
        return cheapest;
    }

    private Cost leastFrom(int session) {
        return session == choices.size() ? Cost.NONE : least[session];
    }

    private int nextAlike(int session) {
        return next(session + 1, isHeavy(session));
    }

    private int next(int from, boolean isHeavy) {
        int session = from;
        while (session < choices.size() && isHeavy(session) != isHeavy) {
            session++;
        }
        return session;
    }

    private boolean isHeavy(int session) {
        List<Choice> own = choices.get(session);
        return !own.isEmpty() && own.getFirst().bout().demand().isHeavyLower();
    }
}
