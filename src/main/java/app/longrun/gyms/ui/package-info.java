/** Signing a gym up, its settings, its logo, and what it leaves behind. */
@NullMarked
package app.longrun.gyms.ui;

import org.jspecify.annotations.NullMarked;
