package io.github.interviewnotes.notes.rule.prose;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A variant of English by LanguageTool's dictionary and word files, without the rest of LanguageTool, so that a word is
 * judged in microseconds and the same wherever it stands.
 */
final class EnglishSpeller implements Speller {

    private static final String FOLDER = "/org/languagetool/resource/en/";

    /** What a reader does not see: soft hyphens, joiners and spaces without width. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");

    private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern CONTRACTION = Pattern.compile("(.+)'(?:ll|ve|re|d|m|s)", Pattern.CASE_INSENSITIVE);

    /** Of a name or a term; the plural of a common word stands in the dictionary. */
    private static final Pattern PLURAL = Pattern.compile("(.{2,})s");

    /** Any noun can have these endings: {@code blobless}, {@code requestwise}. */
    private static final Pattern ENDING = Pattern.compile("(.{3,}?)-?(?:less|like|wise)");

    /** What nobody wants to be told to have meant. */
    private static final Pattern UNSEEMLY = Pattern.compile(
            "(?i).*(?:fuck|shit|cunt|nigg|faggot|whore|bitch|asshole|cocksuck|retard|wank|fornicat).*|coons?|negro(?:es)?|krauts?");

    /**
     * Any word of some length can have these beginnings: {@code autodetect}, {@code subresource}. A dozen of codespell's
     * 37,000 misspellings are of that form, while {@code re}, {@code un} and their like would hide hundreds.
     */
    private static final Pattern BEGINNING = Pattern.compile(
            "(?:anti|auto|hyper|macro|meta|micro|mini|multi|non|pseudo|sub)(\\p{L}{5,})", Pattern.CASE_INSENSITIVE);

    private final Lexicon lexicon;
    private final Likelihood likelihood;
    private final Set<String> accepted = new HashSet<>();
    private final Set<String> prohibited = new HashSet<>();
    private final Phrases phrases;

    private EnglishSpeller(String country) {
        String folder = FOLDER + "hunspell/";
        this.lexicon = Lexicon.of(folder + "en_" + country);
        this.likelihood = new Likelihood(lexicon::frequency);
        for (String file : List.of("spelling", "spelling_custom", "spelling_en-" + country, "ignore")) {
            accepted.addAll(WordFiles.entries(folder + file + ".txt"));
        }
        prohibited.addAll(WordFiles.entries(folder + "prohibit.txt"));
        prohibited.removeAll(accepted);
        List<String> together = WordFiles.entries(FOLDER + "multiwords.txt");
        together.addAll(WordFiles.entries("forgiven.txt"));
        together.stream().filter(entry -> !entry.contains(" ")).forEach(accepted::add);
        this.phrases = Phrases.of(together);
    }

    /** Returns the speller of a variant of English by the code of its country: {@code US}, {@code GB}, … */
    static EnglishSpeller of(String country) {
        return new EnglishSpeller(country);
    }

    @Override
    public boolean knows(String word) {
        String plain = plain(word);
        return isKnown(plain) || !LATIN.matcher(plain).find();
    }

    @Override
    public List<String> suggestions(String word) {
        String plain = plain(word);
        LetterCase letterCase = LetterCase.of(plain);
        return lexicon.near(plain).stream()
                .filter(near ->
                        !prohibited.contains(near) && !UNSEEMLY.matcher(near).matches())
                .map(near -> inCase(near, letterCase))
                .filter(near -> !near.equals(plain))
                .distinct()
                // a slip seldom strikes the first letter
                .sorted(Comparator.comparing(near -> !near.regionMatches(true, 0, plain, 0, 1)))
                .toList();
    }

    @Override
    public Certainty certainty(String typed, String meant) {
        return likelihood.of(plain(typed), meant);
    }

    @Override
    public void coverPhrases(String text, BitSet covered) {
        phrases.cover(text, covered);
    }

    private boolean isKnown(String word) {
        if (prohibited.contains(word)) {
            return false;
        }
        return isListed(word)
                || stem(CONTRACTION, word).filter(this::isListed).isPresent()
                || stem(ENDING, word).filter(this::isListed).isPresent()
                || stem(BEGINNING, word).filter(this::isListed).isPresent()
                || stem(PLURAL, word)
                        .filter(stem -> !isIn(lexicon::contains, stem) && isIn(accepted::contains, stem))
                        .isPresent();
    }

    private static Optional<String> stem(Pattern ending, String word) {
        Matcher matcher = ending.matcher(word);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private boolean isListed(String word) {
        return isIn(lexicon::contains, word) || isIn(accepted::contains, word);
    }

    /** A capital is allowed where none is needed, as at the beginning of a sentence, but not the other way round. */
    private static boolean isIn(Predicate<String> list, String word) {
        if (list.test(word)) {
            return true;
        }
        return switch (LetterCase.of(word)) {
            case LOWER, MIXED -> false;
            case CAPITALISED -> list.test(word.toLowerCase(Locale.ROOT));
            case UPPER -> list.test(word.toLowerCase(Locale.ROOT)) || list.test(LetterCase.capitalised(word));
        };
    }

    private static String inCase(String word, LetterCase letterCase) {
        if (LetterCase.of(word) == LetterCase.MIXED) {
            return word;
        }
        return switch (letterCase) {
            case LOWER, MIXED -> word;
            case CAPITALISED -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
            case UPPER -> word.toUpperCase(Locale.ROOT);
        };
    }

    /** Returns the letters of {@code word} as dictionaries write them. */
    private static String plain(String word) {
        String visible = INVISIBLE.matcher(word).replaceAll("").replace('’', '\'');
        String apart = LIGATURE.matcher(visible)
                .replaceAll(ligature -> Normalizer.normalize(ligature.group(), Normalizer.Form.NFKC));
        return Normalizer.normalize(apart, Normalizer.Form.NFC);
    }
}
