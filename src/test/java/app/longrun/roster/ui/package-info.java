@NullMarked
package app.longrun.roster.ui;

import org.jspecify.annotations.NullMarked;
