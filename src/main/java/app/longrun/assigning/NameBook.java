package app.longrun.assigning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds people by what a coach calls them. */
record NameBook(List<Candidate> everybody) {

    /** The one person of that name, else the one whose name begins so; empty when there is none or more than one. */
    Optional<Candidate> find(String typed) {
        String wanted = plain(typed);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        List<Candidate> exact = everybody.stream()
                .filter(person -> plain(person.name()).equals(wanted))
                .toList();
        List<Candidate> found = exact.isEmpty()
                ? everybody.stream()
                        .filter(person -> plain(person.name()).startsWith(wanted))
                        .toList()
                : exact;
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
