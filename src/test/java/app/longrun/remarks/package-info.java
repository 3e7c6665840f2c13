@NullMarked
package app.longrun.remarks;

import org.jspecify.annotations.NullMarked;
