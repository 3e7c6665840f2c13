/** The page that lists where one is signed in. */
@NullMarked
package app.longrun.sessions.ui;

import org.jspecify.annotations.NullMarked;
