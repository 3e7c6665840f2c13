@NullMarked
package app.longrun.groups;

import org.jspecify.annotations.NullMarked;
