package app.longrun.prescriptions.whiteboard.words;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that speak to the reader and name no movement. */
public final class Chatter {

    private static final Set<String> SAID = words("""
            is are was be been am pm its it if but so not no dont doesnt cant wont isnt youre im ive
            for you your yours me my we us our they them their he she his her who what when where why how which
            this that these those here there all any anyone everyone everybody someone some few more most less
            than as because while until before after during again still yet only just very too also really
            please thanks thank sorry welcome remember bring come see meet ask tell take make keep stay get give go let try use
            do does did done can will would should could may might must have has had need needs want
            today tonight tomorrow yesterday morning evening week weeks month day days
            monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
            jan feb mar apr jun jul aug sept sep oct nov dec
            january february march april june july august september october november december
            people person spot spots place places left teams team group groups athletes members kids class classes coach
            thing things point points way bit lot bottle bottles coffee water beer cake pizza euro euros dollar dollars
            minute minutes seconds hour hours early late slower faster longer shorter
            between btw btwn each both every whole first last next own per sub under ahap unbroken alternating total
            chat talk brief briefing explanation setup transition break questions maximum minimum about around approx
            level pain out fine good great easy hard steady moderate feel feeling bpm watts hr
            pace pacing
            lane lanes track room station stations heat heats wave waves
            sets set reps rep rounds round rest work session duration length time cap target goal
            weight weights load loads
            floor rig box boxes rack racks bar bars
            """);

    /** Where a movement ends or what it goes over. */
    private static final Set<String> PLACES = words("floor rig box boxes rack racks bar bars wall bench");

    /** Words within a name but not at its ends: toes to bar. */
    private static final Set<String> JOINTS = words("to and the a over on off up down in into with from of at or by");

    private Chatter() {}

    /** Whether it speaks to the reader. */
    public static boolean isSaid(String word) {
        return SAID.contains(word);
    }

    /** Whether it is where a movement ends or what it goes over. */
    public static boolean isPlace(String word) {
        return PLACES.contains(word);
    }

    /** Whether it may stand within a name but not at its ends. */
    public static boolean isJoint(String word) {
        return JOINTS.contains(word);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
