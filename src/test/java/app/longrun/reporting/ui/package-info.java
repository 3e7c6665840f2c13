@NullMarked
package app.longrun.reporting.ui;

import org.jspecify.annotations.NullMarked;
