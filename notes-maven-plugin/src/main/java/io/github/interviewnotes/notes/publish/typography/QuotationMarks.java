package io.github.interviewnotes.notes.publish.typography;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The quotation marks of a language.
 *
 * <p>The marks are the delimiters of Unicode CLDR 47 ({@code common/main/*.xml}, {@code quotationStart} to
 * {@code alternateQuotationEnd}), for European languages that put spaces between words. Others, and languages that are not here, keep
 * what is written. Dutch has single marks only there, but prints both, so that who writes double ones keeps them. French sets a narrow
 * no-break space inside its guillemets (Imprimerie nationale, Lexique des règles typographiques).
 *
 * @param open before what stands between double quotes
 * @param close behind it
 * @param innerOpen before what stands between single quotes
 * @param innerClose behind it
 */
record QuotationMarks(String open, String close, String innerOpen, String innerClose) {

    private static final String NARROW_SPACE = "\u202F";

    private static final Map<String, QuotationMarks> ALL = Stream.of(
                    "en cy da ga gl id ms mt nl pt es tr lv af vi eo “ ” ‘ ’",
                    "de cs sk sl hr is lb mk et „ “ ‚ ‘",
                    "bg lt „ “ „ “",
                    "it el ca eu sq pt-pt « » “ ”",
                    "nb nn no « » ‘ ’",
                    "ru uk be « » „ “",
                    "fr « » « »",
                    "fr-ca « » ” “",
                    "fr-ch « » ‹ ›",
                    "sv fi ” ” ’ ’",
                    "pl ro „ ” « »",
                    "hu „ ” » «",
                    "bs „ ” ‘ ’",
                    "sr „ ” ’ ’")
            .flatMap(QuotationMarks::line)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static Stream<Map.Entry<String, QuotationMarks>> line(String line) {
        String[] words = line.split(" ");
        int marks = words.length - 4;
        return Stream.of(words)
                .limit(marks)
                .map(tag ->
                        Map.entry(tag, of(tag, words[marks], words[marks + 1], words[marks + 2], words[marks + 3])));
    }

    private static QuotationMarks of(String tag, String open, String close, String innerOpen, String innerClose) {
        return tag.startsWith("fr")
                ? new QuotationMarks(
                        spacedOpen(open), spacedClose(close), spacedOpen(innerOpen), spacedClose(innerClose))
                : new QuotationMarks(open, close, innerOpen, innerClose);
    }

    private static String spacedOpen(String mark) {
        return "«‹".contains(mark) ? mark + NARROW_SPACE : mark;
    }

    private static String spacedClose(String mark) {
        return "»›".contains(mark) ? NARROW_SPACE + mark : mark;
    }

    /** Returns the marks of the language with this BCP 47 tag: those of the region where it has some of its own. */
    static Optional<QuotationMarks> of(String tag) {
        String name = tag.toLowerCase(Locale.ROOT);
        while (!name.isEmpty()) {
            if (ALL.containsKey(name)) {
                return Optional.of(ALL.get(name));
            }
            name = name.substring(0, Math.max(0, name.lastIndexOf('-')));
        }
        return Optional.empty();
    }
}
