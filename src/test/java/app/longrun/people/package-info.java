@NullMarked
package app.longrun.people;

import org.jspecify.annotations.NullMarked;
