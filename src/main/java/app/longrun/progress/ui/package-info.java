/** The pages of progress: one's own on the phone, and a member's for their coach. */
@NullMarked
package app.longrun.progress.ui;

import org.jspecify.annotations.NullMarked;
