package app.longrun.plan.ui;

/** Turns a key of the bundle and what the text names into the text: on a page, or outside of one. */
@FunctionalInterface
interface Wording {

    String say(String key, Object... arguments);
}
