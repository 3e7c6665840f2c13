package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.MovementWord;
import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.Quantity.Size;
import app.longrun.prescriptions.whiteboard.Recovery;
import app.longrun.prescriptions.whiteboard.facets.Facet;
import java.util.List;

/** Joins work and what one does between hard efforts: 8 x 400 m, then 90 s jog; 1 min hard / 1 min easy x 12. */
final class Recoveries {

    private Recoveries() {}

    static void join(List<Sketch> sketches) {
        for (int i = sketches.size() - 1; i > 0; i--) {
            Sketch work = sketches.get(i - 1);
            Sketch easy = sketches.get(i);
            lendSets(easy, work);
            boolean isRepeated = work.hasSets() && work.isSteadyWork();
            if (isRepeated && isRecovery(easy) && take(work, easy)) {
                sketches.remove(i);
            }
        }
    }

    /** The sets behind a recovery are those of its work. */
    private static void lendSets(Sketch easy, Sketch work) {
        Integer own = work.hasSets() || !work.isSteadyWork() ? null : easy.takeSets();
        if (own != null && !(isRecovery(easy) && work.sets(own))) {
            easy.sets(own);
        }
    }

    private static boolean isRecovery(Sketch sketch) {
        Quantity quantity = sketch.quantity();
        boolean isPlain = quantity != null
                && !quantity.perSide()
                && !(quantity.size() instanceof Size.Most)
                && !(quantity.size() instanceof Size.Pair);
        boolean isSlow = sketch.items().stream()
                .anyMatch(item -> item.id().equals("jog") || item.id().equals("walk"));
        return isPlain
                && sketch.isSteadyWork()
                && !sketch.hasSets()
                && !sketch.isBare()
                && !sketch.extent().isTouching()
                && (sketch.beside().isEasy() || isSlow)
                && sketch.movements().size() <= 1
                && sketch.movements().stream().allMatch(MovementWord::isKnown)
                && !sketch.beside().isLoaded()
                && !sketch.beside().isZoned();
    }

    private static boolean take(Sketch work, Sketch easy) {
        Quantity quantity = easy.quantity();
        MovementWord word = easy.movements().isEmpty() ? null : easy.movements().getFirst();
        boolean isTaken = quantity != null && work.take(new Facet.Resting(new Recovery(quantity, word)));
        if (isTaken) {
            easy.remarks().forEach(work::remark);
        }
        return isTaken;
    }
}
