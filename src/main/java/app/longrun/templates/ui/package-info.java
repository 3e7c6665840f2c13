/** The coach's pages for class templates. */
@NullMarked
package app.longrun.templates.ui;

import org.jspecify.annotations.NullMarked;
