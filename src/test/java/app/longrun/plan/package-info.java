@NullMarked
package app.longrun.plan;

import org.jspecify.annotations.NullMarked;
