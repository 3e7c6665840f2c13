package app.longrun.tailoring.ui;

import app.longrun.pain.Band;
import app.longrun.tailoring.Reason;
import com.vaadin.flow.component.Component;

/** What a reason for another version is called in a word or two. */
final class ReasonName {

    private ReasonName() {}

    static String of(Reason reason, Component speaker) {
        return switch (reason) {
            case Reason.Newcomer newcomer -> speaker.getTranslation("tailoring.name.newcomer");
            case Reason.LegLight light -> speaker.getTranslation("tailoring.name.light");
            case Reason.NoJumps none -> speaker.getTranslation("tailoring.name.jumps");
            case Reason.Taper taper -> speaker.getTranslation("tailoring.name.taper");
            case Reason.Sore(String region, Band band) -> speaker.getTranslation("tailoring.name.sore", region);
        };
    }
}
