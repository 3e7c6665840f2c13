@NullMarked
package app.longrun.reporting;

import org.jspecify.annotations.NullMarked;
