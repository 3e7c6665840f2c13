@NullMarked
package app.longrun.roster;

import org.jspecify.annotations.NullMarked;
