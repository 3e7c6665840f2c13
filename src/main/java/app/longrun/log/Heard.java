package app.longrun.log;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The devices that have spoken about a set with the number of the last word of each, the latest speaker last. */
record Heard(List<String> voices) {

    static final Heard NOBODY = new Heard(List.of());

    Heard {
        voices = List.copyOf(voices);
    }

    static Heard read(String[] stored) {
        return new Heard(Arrays.asList(stored));
    }

    String[] store() {
        return voices.toArray(String[]::new);
    }

    /** Whether this very word came before, or a later one of the same device. */
    boolean knows(Word word) {
        return voices.stream()
                .filter(voice -> isOf(word.device(), voice))
                .anyMatch(voice -> Integer.parseInt(voice.substring(voice.indexOf(':') + 1)) >= word.number());
    }

    /** Whether this device has spoken last, so that it goes on from its own words. */
    boolean wasLast(UUID device) {
        return !voices.isEmpty() && isOf(device, voices.getLast());
    }

    Heard with(Word word) {
        return new Heard(Stream.concat(others(word), Stream.of(voice(word))).toList());
    }

    /** The word was heard and did not carry: whoever spoke last before still has. */
    Heard withUnheeded(Word word) {
        return new Heard(Stream.concat(Stream.of(voice(word)), others(word)).toList());
    }

    private Stream<String> others(Word word) {
        return voices.stream().filter(voice -> !isOf(word.device(), voice));
    }

    private static String voice(Word word) {
        return word.device() + ":" + word.number();
    }

    private static boolean isOf(UUID device, String voice) {
        return voice.startsWith(device + ":");
    }
}
