package app.longrun.trials;

import app.longrun.classes.ClassOffer;
import app.longrun.tenancy.Gym;
import java.util.List;

/** The gym's front: who it is and the classes ahead in which a visitor can have a place, by time. */
public record GymFront(Gym gym, List<ClassOffer> offers) {}
