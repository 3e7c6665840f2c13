/** The owner's pages: the figures, the rows behind them and the file of those rows. */
@NullMarked
package app.longrun.reporting.ui;

import org.jspecify.annotations.NullMarked;
