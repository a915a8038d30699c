package io.github.interviewnotes.notes.rule.prose;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Set;

/** The scripts that languages are written in. */
final class Scripts {

    private static final Set<UnicodeScript> LATIN = Set.of(UnicodeScript.LATIN);

    /** Of the languages that LanguageTool reads, those that are not written in Latin letters. */
    private static final Map<String, Set<UnicodeScript>> OTHERS = Map.ofEntries(
            Map.entry("ar", Set.of(UnicodeScript.ARABIC)),
            Map.entry("be", Set.of(UnicodeScript.CYRILLIC)),
            Map.entry("crh", Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC)),
            Map.entry("el", Set.of(UnicodeScript.GREEK)),
            Map.entry("fa", Set.of(UnicodeScript.ARABIC)),
            Map.entry("ja", Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA)),
            Map.entry("km", Set.of(UnicodeScript.KHMER)),
            Map.entry("ru", Set.of(UnicodeScript.CYRILLIC)),
            Map.entry("ta", Set.of(UnicodeScript.TAMIL)),
            Map.entry("uk", Set.of(UnicodeScript.CYRILLIC)),
            Map.entry("zh", Set.of(UnicodeScript.HAN)));

    /** Letters of all scripts, such as signs of length. */
    private static final Set<UnicodeScript> SHARED = Set.of(UnicodeScript.COMMON, UnicodeScript.INHERITED);

    private Scripts() {}

    /** Tells whether the letter {@code codePoint} is one that the language with the code {@code language} lacks. */
    static boolean isForeign(int codePoint, String language) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return !SHARED.contains(script) && !OTHERS.getOrDefault(language, LATIN).contains(script);
    }
}
