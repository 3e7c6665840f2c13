@NullMarked
package app.longrun.demo;

import org.jspecify.annotations.NullMarked;
