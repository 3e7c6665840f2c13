/** Where a member makes and stops the address, and where calendar programs read. */
@NullMarked
package app.longrun.feed.ui;

import org.jspecify.annotations.NullMarked;
