@NullMarked
package app.longrun.uploads.ui;

import org.jspecify.annotations.NullMarked;
