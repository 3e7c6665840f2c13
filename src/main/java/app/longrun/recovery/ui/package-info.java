/** The pages of recovery: server-rendered, without script or session. */
@NullMarked
package app.longrun.recovery.ui;

import org.jspecify.annotations.NullMarked;
