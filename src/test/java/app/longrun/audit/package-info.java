@NullMarked
package app.longrun.audit;

import org.jspecify.annotations.NullMarked;
