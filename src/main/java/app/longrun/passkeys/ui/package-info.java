/** The pages to add, name and remove passkeys. */
@NullMarked
package app.longrun.passkeys.ui;

import org.jspecify.annotations.NullMarked;
