@NullMarked
package app.longrun.board;

import org.jspecify.annotations.NullMarked;
