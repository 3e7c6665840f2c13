@NullMarked
package app.longrun.legload.ui;

import org.jspecify.annotations.NullMarked;
