package io.github.interviewnotes.notes.rule.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The forms of a word that follow from it: plural and possessive. */
final class Inflection {

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$|(?<=s)['’]$");

    private Inflection() {}

    /** Returns the words of which {@code form} may be the plural or the possessive, without {@code form} itself. */
    static List<String> stems(String form) {
        String owner = POSSESSIVE.matcher(form).replaceFirst("");
        List<String> stems = new ArrayList<>();
        if (!owner.equals(form)) {
            stems.add(owner);
        }
        addSingular(owner, "s", "", stems);
        addSingular(owner, "es", "", stems);
        addSingular(owner, "ies", "y", stems);
        return stems;
    }

    private static void addSingular(String plural, String ending, String instead, List<String> stems) {
        if (plural.endsWith(ending) && plural.length() > ending.length()) {
            stems.add(plural.substring(0, plural.length() - ending.length()) + instead);
        }
    }
}
