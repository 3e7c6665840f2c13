@NullMarked
package app.longrun.progress.ui;

import org.jspecify.annotations.NullMarked;
