@NullMarked
package app.longrun.authoring;

import org.jspecify.annotations.NullMarked;
