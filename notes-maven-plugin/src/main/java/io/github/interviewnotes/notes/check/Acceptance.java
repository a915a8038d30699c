package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Dictionary;
import io.github.interviewnotes.notes.config.DictionaryLines;
import io.github.interviewnotes.notes.rule.prose.Coverage;
import io.github.interviewnotes.notes.rule.prose.ProseCheck;
import io.github.interviewnotes.notes.text.PlainLetters;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words and phrases, filed in the dictionary where they belong. Not a byte of the other lines changes.
 *
 * @param dictionary with the words
 * @param filed those that were not there before, in the order given
 * @param remarks why the others were not filed, a sentence each
 */
public record Acceptance(Dictionary dictionary, List<String> filed, List<String> remarks) {

    private static final int LONGEST = 100;

    /** Letters, and what joins them; no comment, no arrow and nothing that a line cannot hold. */
    private static final Pattern WORD =
            Pattern.compile("(?=.*\\p{L})[^!#\\p{C}\\p{Z}][^\\p{C}\\p{Z}]*(?: [^#\\p{C}\\p{Z}][^\\p{C}\\p{Z}]*)*");

    private static final String ARROW = "->";
    private static final String PLACE = "rules/" + Dictionary.FILE;

    public Acceptance {
        filed = List.copyOf(filed);
        remarks = List.copyOf(remarks);
    }

    /**
     * Files {@code words} in {@code dictionary}. One that it covers already, or that is right without an entry, is left out with a
     * remark.
     *
     * @param check which knows what is right without an entry
     * @throws ConfigException if one of the words is forbidden or none; nothing is filed then
     */
    public static Acceptance of(Dictionary dictionary, List<String> words, ProseCheck check) throws ConfigException {
        Dictionary grown = dictionary;
        List<String> filed = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (String given : words) {
            String word = word(given);
            requireNotForbidden(word, grown);
            Optional<Dictionary.Accepted> covering = new Coverage(grown).of(word);
            Optional<String> knower = check.knownWithout(word, List.of());
            if (covering.isPresent()) {
                remarks.add(Quoted.of(word) + " is accepted already: " + place(covering.get()) + " says "
                        + Quoted.of(covering.get().text()));
            } else if (knower.isPresent()) {
                remarks.add(Quoted.of(word) + " needs no entry: " + knower.get() + " has it");
            } else {
                grown = with(word, grown);
                filed.add(word);
                remarks.addAll(needless(word, grown));
            }
        }
        return new Acceptance(grown, filed, remarks);
    }

    private static String word(String given) throws ConfigException {
        String word = given.strip().replaceAll("\\s+", " ");
        if (!WORD.matcher(word).matches() || word.contains(ARROW) || word.length() > LONGEST) {
            throw new ConfigException(Quoted.of(given)
                    + " is no word or phrase that can be accepted; expected letters, and single spaces between words");
        }
        return PlainLetters.of(word);
    }

    private static void requireNotForbidden(String word, Dictionary dictionary) throws ConfigException {
        Optional<Dictionary.Forbidden> forbidding = new Coverage(dictionary).forbidding(word);
        if (forbidding.isPresent()) {
            throw new ConfigException(Quoted.of(word) + " is forbidden: "
                    + place(forbidding.get()) + " says "
                    + Quoted.of(forbidding.get().line()) + "; remove that line first");
        }
    }

    /** Says which entries now follow from {@code word}; nobody but a person knows which of the two is meant. */
    private static List<String> needless(String word, Dictionary dictionary) throws ConfigException {
        Coverage coverage = new Coverage(Dictionary.of(SourceText.of(word)));
        return dictionary.entries().stream()
                .filter(Dictionary.Accepted.class::isInstance)
                .filter(entry ->
                        !entry.text().equals(word) && coverage.of(entry.text()).isPresent())
                .map(entry -> Quoted.of(entry.text()) + " follows from " + Quoted.of(word) + ": remove " + place(entry)
                        + ", or the new one if the other says how it is written")
                .toList();
    }

    private static String place(Dictionary.Entry entry) {
        return "line " + entry.place().position().line() + " of " + PLACE;
    }

    private static Dictionary with(String word, Dictionary dictionary) throws ConfigException {
        SourceText text =
                EditedTexts.applied(dictionary.text(), List.of(new DictionaryLines(dictionary).addition(word)));
        return Dictionary.of(text);
    }
}
