package app.longrun.gyms;

import app.longrun.platform.Refusal;
import app.longrun.tenancy.GymSlug;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which words a new gym may have in its address. */
public final class AddressWord {

    /** What could be taken for the product's own pages or for somebody who speaks for it. */
    private static final Set<String> RESERVED = Set.of(
            "about",
            "abuse",
            "account",
            "accounts",
            "admin",
            "administrator",
            "api",
            "app",
            "assets",
            "auth",
            "billing",
            "blog",
            "contact",
            "demo",
            "docs",
            "error",
            "free-class",
            "gym",
            "gyms",
            "help",
            "home",
            "info",
            "invitation",
            "join",
            "legal",
            "login",
            "logo",
            "logout",
            "longrun",
            "mail",
            "new",
            "new-gym",
            "news",
            "null",
            "official",
            "operator",
            "owner",
            "press",
            "pricing",
            "privacy",
            "root",
            "security",
            "settings",
            "sign-in",
            "sign-up",
            "staff",
            "start",
            "static",
            "status",
            "support",
            "system",
            "team",
            "terms",
            "test",
            "undefined",
            "www");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 40;

    private AddressWord() {}

    /** The word typed; throws {@link Refusal} for one of the wrong form or one that is kept back. */
    public static GymSlug read(String typed) {
        GymSlug slug = GymSlug.from(typed.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new Refusal("gyms.error.slug.form"));
        if (RESERVED.contains(slug.word())) {
            throw new Refusal("gyms.error.slug.taken", slug.word());
        }
        return slug;
    }

    /** A word made of a gym's name; empty when the name has nothing to make one of. */
    public static String suggest(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(
                        name.toLowerCase(Locale.ROOT)
                                .replace("ø", "o")
                                .replace("æ", "ae")
                                .replace("ß", "ss"),
                        Normalizer.Form.NFD))
                .replaceAll("");
        String word = OTHER.matcher(plain).replaceAll("-").replaceAll("^[-0-9]+|-+$", "");
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST).replaceAll("-+$", "");
    }
}
