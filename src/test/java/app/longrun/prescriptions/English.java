package app.longrun.prescriptions;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Phrases as the English screens say them. */
public final class English {

    /** The texts of the product. */
    public static final ResourceBundle TEXTS = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);

    private English() {}

    /** The words of a phrase; MissingResourceException where its text is missing. */
    public static String say(Phrase phrase) {
        return new MessageFormat(TEXTS.getString(phrase.key()), Locale.ENGLISH)
                .format(phrase.arguments().toArray());
    }
}
