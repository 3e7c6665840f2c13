@NullMarked
package app.longrun.securitylog;

import org.jspecify.annotations.NullMarked;
