@NullMarked
package app.longrun.gyms;

import org.jspecify.annotations.NullMarked;
