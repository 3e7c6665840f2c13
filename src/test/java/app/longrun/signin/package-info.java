@NullMarked
package app.longrun.signin;

import org.jspecify.annotations.NullMarked;
