@NullMarked
package app.longrun.notices.ui;

import org.jspecify.annotations.NullMarked;
