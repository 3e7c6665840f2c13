/** The coach's pages for writing a block: begin one, and its sheet. */
@NullMarked
package app.longrun.authoring.ui;

import org.jspecify.annotations.NullMarked;
