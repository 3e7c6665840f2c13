package app.longrun.privacy;

import app.longrun.platform.PersonalData;
import app.longrun.platform.PersonalTable;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All tables that hold people, as their modules declare them. */
@Component
class PersonalTables {

    private static final String ACCOUNTS = "accounts.";

    private final List<PersonalTable> tables;

    PersonalTables(ObjectProvider<PersonalData> modules) {
        this.tables = modules.orderedStream()
                .flatMap(module -> module.tables().stream())
                .toList();
    }

    /** Every table, in the order in which people are erased from them. */
    List<PersonalTable> all() {
        return tables;
    }

    /** Those that lie in a gym. */
    List<PersonalTable> ofGyms() {
        return tables.stream()
                .filter(table -> !table.name().startsWith(ACCOUNTS))
                .toList();
    }

    /** Those outside gyms; the account itself comes last, for the others refer to it. */
    List<PersonalTable> ofAccounts() {
        return tables.stream()
                .filter(table -> table.name().startsWith(ACCOUNTS))
                .sorted(Comparator.comparing(table -> table.name().equals(ACCOUNTS + "account")))
                .toList();
    }
}
