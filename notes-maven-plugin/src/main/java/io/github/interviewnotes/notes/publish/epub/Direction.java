package io.github.interviewnotes.notes.publish.epub;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The direction in which a language is written. */
enum Direction {
    LTR,
    RTL;

    /** Languages that the IANA registry writes in a script from right to left where nothing else is said. */
    private static final Set<String> RTL_LANGUAGES =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "ps", "sd", "syr", "ug", "ur", "yi");

    /** Scripts that are written from right to left, by their codes of ISO 15924. */
    private static final Set<String> RTL_SCRIPTS =
            Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    /** @param tag a BCP 47 tag */
    static Direction of(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        boolean rtl = locale.getScript().isEmpty()
                ? RTL_LANGUAGES.contains(locale.getLanguage())
                : RTL_SCRIPTS.contains(locale.getScript());
        return rtl ? RTL : LTR;
    }

    /** Returns the value that {@code dir} and {@code page-progression-direction} have for it. */
    String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Marks code in text of this direction: it runs from left to right, in whatever text it stands. */
    void keepCode(Element content) {
        for (Element code : content.select("pre, code, kbd, samp")) {
            boolean outermost = code.parent().closest("pre, code, kbd, samp") == null;
            if (outermost && (this == RTL || code.closest("[dir]") != null)) {
                code.attr("dir", LTR.value());
            }
        }
    }
}
