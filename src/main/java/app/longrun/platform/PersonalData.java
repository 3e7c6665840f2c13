package app.longrun.platform;

import java.util.List;

/**
 * What a module keeps about people. Each module that stores any says so with one bean of this kind; a test compares the
 * tables it names with those of the database that hold a person.
 */
public interface PersonalData {

    /** The module's tables, each before those it refers to. */
    List<PersonalTable> tables();
}
