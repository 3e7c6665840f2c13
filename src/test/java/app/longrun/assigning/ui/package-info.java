@NullMarked
package app.longrun.assigning.ui;

import org.jspecify.annotations.NullMarked;
