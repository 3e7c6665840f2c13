@NullMarked
package app.longrun.privacy.ui;

import org.jspecify.annotations.NullMarked;
