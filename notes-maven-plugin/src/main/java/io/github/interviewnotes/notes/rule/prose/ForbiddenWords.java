package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.Dictionary;
import io.github.interviewnotes.notes.config.Dictionary.Forbidden;
import io.github.interviewnotes.notes.text.PlainLetters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words and phrases that the dictionary forbids, each in the forms that follow from it: one in lower case in any
 * case, one with capitals as it is written or in capitals throughout, and the plural. Immutable and thread-safe.
 */
final class ForbiddenWords {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SUGGESTION = Pattern.compile("<suggestion>(.*?)</suggestion>");
    private static final String ANYTHING_ELSE = "something else";

    private final Map<String, List<Forbidden>> byLetters = new HashMap<>();
    private final Pattern pattern;

    private ForbiddenWords(List<Forbidden> words) {
        words.forEach(word -> byLetters
                .computeIfAbsent(word.text().toLowerCase(Locale.ROOT), letters -> new ArrayList<>())
                .add(word));
        String alternatives = words.stream()
                .map(Forbidden::text)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(ForbiddenWords::forms)
                .collect(Collectors.joining("|"));
        this.pattern = Pattern.compile(
                words.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Returns the words that {@code dictionary} forbids. */
    static ForbiddenWords of(Dictionary dictionary) {
        return new ForbiddenWords(dictionary.forbidden());
    }

    private static String forms(String text) {
        boolean changes = text.endsWith("y") || text.endsWith("Y");
        String stem = changes ? text.substring(0, text.length() - 1) : text;
        String ending = changes ? "(?:ys?|ies)" : "(?:e?s)?";
        return PhraseExpression.of(stem) + ending;
    }

    /** Returns what is forbidden in {@code wording}; nothing in what is opaque. */
    List<Flaw.Forbidden> in(Wording wording) {
        if (byLetters.isEmpty()) {
            return List.of();
        }
        SeenText seen = SeenText.of(wording.text());
        return pattern.matcher(seen.text())
                .results()
                .flatMap(match ->
                        flaw(match.group(), seen.written(match.start()), seen.written(match.end()), wording).stream())
                .toList();
    }

    private Optional<Flaw.Forbidden> flaw(String form, int from, int to, Wording wording) {
        return wording.isOpaque(from, to)
                ? Optional.empty()
                : use(form).map(use -> new Flaw.Forbidden(wording.source(from, to), form, use.replacement(form)));
    }

    /** Returns {@code suggestion} with better words for those that are forbidden, or nothing where there are none. */
    Stream<String> allowed(String suggestion) {
        StringBuilder better = new StringBuilder();
        int from = 0;
        for (MatchResult match : pattern.matcher(suggestion).results().toList()) {
            Optional<Use> use = use(match.group());
            if (use.isPresent()) {
                Optional<String> replacement = use.get().replacement(match.group());
                if (replacement.isEmpty()) {
                    return Stream.empty();
                }
                better.append(suggestion, from, match.start()).append(replacement.get());
                from = match.end();
            }
        }
        return Stream.of(better.append(suggestion.substring(from)).toString());
    }

    /** Returns {@code fault} without suggestions that are forbidden, in its list and in its message. */
    Remark.Fault allowed(Remark.Fault fault) {
        List<String> suggestions =
                fault.suggestions().stream().flatMap(this::allowed).distinct().toList();
        String message = SUGGESTION
                .matcher(fault.message())
                .replaceAll(tagged -> Matcher.quoteReplacement(
                        "<suggestion>" + allowed(tagged.group(1)).findFirst().orElse(ANYTHING_ELSE) + "</suggestion>"));
        return new Remark.Fault(fault.id(), fault.from(), fault.to(), message, suggestions);
    }

    private Optional<Use> use(String matched) {
        String form = SPACES.matcher(PlainLetters.of(matched)).replaceAll(" ");
        return Stream.concat(Stream.of(form), Inflection.stems(form).stream())
                .flatMap(stem -> byLetters.getOrDefault(stem.toLowerCase(Locale.ROOT), List.of()).stream()
                        .filter(word -> covers(word.text(), stem))
                        .map(word -> new Use(word, form.startsWith(stem) ? form.substring(stem.length()) : "s")))
                .findFirst();
    }

    private static boolean covers(String text, String form) {
        return isLowerCase(text)
                || text.equals(form)
                || text.toUpperCase(Locale.ROOT).equals(form);
    }

    private static boolean isLowerCase(String text) {
        return text.equals(text.toLowerCase(Locale.ROOT));
    }

    /**
     * A forbidden word in some form.
     *
     * @param ending the letters of a plural, or none
     */
    private record Use(Forbidden word, String ending) {

        /** Returns what is written instead of {@code form}, with its ending and, at a sentence's beginning, its capital. */
        Optional<String> replacement(String form) {
            boolean capital = isLowerCase(word.text()) && Character.isUpperCase(form.codePointAt(0));
            return word.replacement()
                    .map(better ->
                            (capital ? better.substring(0, 1).toUpperCase(Locale.ROOT) + better.substring(1) : better)
                                    + ending);
        }
    }
}
