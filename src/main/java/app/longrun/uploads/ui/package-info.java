/** The plain pages on which a file is chosen, looked at and saved. */
@NullMarked
package app.longrun.uploads.ui;

import org.jspecify.annotations.NullMarked;
