/** The owner's view of the trail, and its file. */
@NullMarked
package app.longrun.audit.ui;

import org.jspecify.annotations.NullMarked;
