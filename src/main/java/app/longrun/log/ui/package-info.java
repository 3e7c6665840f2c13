/** What phones send: the sets that were tapped, also long ago and without signal. */
@NullMarked
package app.longrun.log.ui;

import org.jspecify.annotations.NullMarked;
