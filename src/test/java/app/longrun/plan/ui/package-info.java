@NullMarked
package app.longrun.plan.ui;

import org.jspecify.annotations.NullMarked;
