package app.longrun.demo;

import app.longrun.exercises.Family;
import app.longrun.exercises.InjuryCode;
import app.longrun.exercises.InjuryCondition;
import app.longrun.exercises.LegLoad;
import app.longrun.exercises.LoadMode;
import app.longrun.exercises.MovementDesk;
import app.longrun.exercises.MovementDraft;
import app.longrun.exercises.MovementId;
import app.longrun.exercises.NewMovement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the bound gym adds to the library and does otherwise: a movement of its own, a word not looked at yet, a change. */
@Component
class HouseMovements {

    private final MovementDesk desk;

    HouseMovements(MovementDesk desk) {
        this.desk = desk;
    }

    void describe() {
        desk.save(new MovementDraft(
                null,
                0,
                "Sandbag shoulder carry",
                Family.CORE,
                "obliques, gluteus medius, back",
                "sandbag",
                true,
                Set.of(LoadMode.WEIGHT, LoadMode.DISTANCE),
                0,
                LegLoad.LOADED,
                "Keeps the trunk upright under an awkward load, like the last kilometres of a race",
                "Suitcase carry",
                "",
                Map.of(InjuryCondition.LBP, InjuryCode.AVOID, InjuryCondition.BSI, InjuryCode.MODIFY),
                List.of("sandbag carry", "shoulder carry"),
                ""));
        desk.create(new NewMovement("Tyre flip", Family.POSTERIOR_CHAIN, Set.of(LoadMode.WEIGHT), null));
        MovementDraft swing = desk.draft(new MovementId("kb_swing")).orElseThrow();
        desk.save(new MovementDraft(
                swing.id(),
                swing.version(),
                "Kettlebell swing, Russian",
                swing.family(),
                swing.primaryMuscles(),
                swing.equipment(),
                swing.isUnilateral(),
                swing.loadModes(),
                swing.contactsPerRep(),
                swing.legLoad(),
                "Trains fast hip extension; in this gym the bell stops at chest height",
                swing.easier(),
                swing.harder(),
                swing.injuries(),
                List.of("chest-high swing"),
                ""));
    }
}
