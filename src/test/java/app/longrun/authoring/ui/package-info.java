@NullMarked
package app.longrun.authoring.ui;

import org.jspecify.annotations.NullMarked;
