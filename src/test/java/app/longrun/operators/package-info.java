@NullMarked
package app.longrun.operators;

import org.jspecify.annotations.NullMarked;
