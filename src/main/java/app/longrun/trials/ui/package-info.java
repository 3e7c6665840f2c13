/** The pages a visitor sees: server-rendered, without script, session or account. */
@NullMarked
package app.longrun.trials.ui;

import org.jspecify.annotations.NullMarked;
