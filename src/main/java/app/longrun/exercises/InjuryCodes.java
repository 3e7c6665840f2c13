package app.longrun.exercises;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Advice by condition in the form of the tables, such as {@code HAM:A}. */
final class InjuryCodes {

    private InjuryCodes() {}

    static List<String> write(Map<InjuryCondition, InjuryCode> codes) {
        return codes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(advice -> advice.getKey() + ":" + advice.getValue().code())
                .toList();
    }

    static Map<InjuryCondition, InjuryCode> read(List<String> written) {
        Map<InjuryCondition, InjuryCode> codes = new EnumMap<>(InjuryCondition.class);
        for (String advice : written) {
            int colon = advice.indexOf(':');
            codes.put(InjuryCondition.valueOf(advice.substring(0, colon)), InjuryCode.of(advice.substring(colon + 1)));
        }
        return codes;
    }
}
