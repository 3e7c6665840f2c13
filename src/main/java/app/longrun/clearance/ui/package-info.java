/** The readiness check on the member's phone, and clearances as coaches store them. */
@NullMarked
package app.longrun.clearance.ui;

import org.jspecify.annotations.NullMarked;
