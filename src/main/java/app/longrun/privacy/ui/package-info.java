/** The plain pages of a person's own data, and of what they did in a gym. */
@NullMarked
package app.longrun.privacy.ui;

import org.jspecify.annotations.NullMarked;
