@NullMarked
package app.longrun.log.ui;

import org.jspecify.annotations.NullMarked;
