/** The pages of signing in and of one's own account, plain and without script. */
@NullMarked
package app.longrun.signin.ui;

import org.jspecify.annotations.NullMarked;
