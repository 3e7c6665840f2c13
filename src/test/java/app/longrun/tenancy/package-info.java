@NullMarked
package app.longrun.tenancy;

import org.jspecify.annotations.NullMarked;
