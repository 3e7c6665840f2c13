/** The coach's page for assigning a block: who, from when, what would happen, and who follows it. */
@NullMarked
package app.longrun.assigning.ui;

import org.jspecify.annotations.NullMarked;
