@NullMarked
package app.longrun.feed;

import org.jspecify.annotations.NullMarked;
