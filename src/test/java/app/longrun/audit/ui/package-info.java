@NullMarked
package app.longrun.audit.ui;

import org.jspecify.annotations.NullMarked;
