@NullMarked
package app.longrun.feed.ui;

import org.jspecify.annotations.NullMarked;
