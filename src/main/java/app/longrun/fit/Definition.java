package app.longrun.fit;

import java.util.List;

/**
 * What the records of one local number look like until they are defined anew.
 *
 * @param ownBytes how many bytes of developers' own fields follow, which nobody here reads
 */
record Definition(int message, boolean isBigEndian, List<Field> fields, int ownBytes) {

    /** A field in its place. */
    record Field(int number, int bytes, FitType type) {}
}
