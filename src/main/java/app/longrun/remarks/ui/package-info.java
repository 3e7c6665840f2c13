/** The story of a session as its member and their coaches read and write it. */
@NullMarked
package app.longrun.remarks.ui;

import org.jspecify.annotations.NullMarked;
