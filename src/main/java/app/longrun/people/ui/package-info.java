/** The owner's page of people, the links in mails and on the wall, and a person's own gyms. */
@NullMarked
package app.longrun.people.ui;

import org.jspecify.annotations.NullMarked;
