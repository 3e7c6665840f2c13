/** Pain on the member's phone, and what coaches see of it and say to it. */
@NullMarked
package app.longrun.safety.ui;

import org.jspecify.annotations.NullMarked;
