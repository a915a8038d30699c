package io.github.interviewnotes.notes.rule.prose;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A language as BCP 47 names it: {@code de}, {@code en-GB}.
 *
 * @param language its code of ISO 639 in lower case; of two letters where there is one
 * @param code the name by which it is read: the whole tag, and for English one of LanguageTool's variants
 */
record LanguageTag(String language, String code) {

    private static final String ENGLISH = "en";
    private static final String AMERICAN = "en-US";
    private static final String BRITISH = "en-GB";

    /** The variants that have dictionaries of their own. */
    private static final Set<String> VARIANTS_OF_ENGLISH =
            Set.of("en-AU", "en-CA", BRITISH, "en-NZ", AMERICAN, "en-ZA");

    /** Undetermined, no language at all, several, and one without a code. */
    private static final Set<String> NOBODYS = Set.of("und", "zxx", "mul", "mis");

    private static final Set<String> TWO_LETTERS = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));
    private static final int LONGEST = 3;

    /** Returns the language that {@code written} names, in any letter case; nothing where it names none. */
    static Optional<LanguageTag> of(String written) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(written).build();
            String language = locale.getLanguage();
            boolean exists = language.length() == 2 ? TWO_LETTERS.contains(language) : language.length() == LONGEST;
            if (!exists) {
                return Optional.empty();
            }
            String code = language.equals(ENGLISH) ? variantOfEnglish(locale.getCountry()) : locale.toLanguageTag();
            return Optional.of(new LanguageTag(language, code));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** English without a country is American; that of any other country is nearer to British than to American. */
    private static String variantOfEnglish(String country) {
        String variant = ENGLISH + "-" + country;
        return country.isEmpty() ? AMERICAN : VARIANTS_OF_ENGLISH.contains(variant) ? variant : BRITISH;
    }

    /** Tells whether {@code written} says that a text is in no language that anybody could judge. */
    static boolean isNobodys(String written) {
        return written.isEmpty() || NOBODYS.contains(written.toLowerCase(Locale.ROOT));
    }

    /** Returns the country that {@link #code} names, in capitals; empty text where it names none. */
    String country() {
        return Locale.forLanguageTag(code).getCountry();
    }

    /** Tells whether this is a variant of English. */
    boolean isEnglish() {
        return language.equals(ENGLISH);
    }
}
