package app.longrun.roster;

/**
 * What a coach may know of a member's pain, without the answers behind it.
 *
 * @param band SAFE, ACCEPTABLE or TOO_HIGH (science.md 7.3)
 */
public record PainFlag(String region, String band) {

    /** Whether it asks for a word today. */
    boolean isTooHigh() {
        return band.equals("TOO_HIGH");
    }

    /** Whether it is more than safe. */
    boolean isOpen() {
        return !band.equals("SAFE");
    }
}
