package io.github.interviewnotes.notes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph of a rule's page on a terminal. Of Markdown's inline markup it knows code, bold text and links, which is all that these
 * pages have.
 *
 * @param style whether there are colours; without them the backticks of code stay
 */
record WrappedText(Style style) {

    private static final Pattern MARKUP = Pattern.compile(
            "(?<ticks>`+)(?<code>.+?)\\k<ticks>(?!`)|\\*\\*(?<bold>.+?)\\*\\*|\\[(?<text>[^]]+)]\\((?<url>[^)]+)\\)");

    /** A run of characters without a space that it could be broken at. */
    private record Word(String text, Optional<Ink> ink, boolean spaceBefore) {
        int length() {
            return text.codePointCount(0, text.length());
        }
    }

    /**
     * Returns the lines of a paragraph.
     *
     * @param markdown the paragraph on one line
     * @param width how many characters a line may have, unless a single word has more
     */
    List<String> lines(String markdown, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int length = 0;
        List<Word> words = words(markdown);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.spaceBefore && length > 0) {
                boolean full = length + 1 + lengthOfGroup(words, i) > width;
                if (full) {
                    lines.add(line.toString());
                    line.setLength(0);
                } else {
                    line.append(' ');
                }
                length = full ? 0 : length + 1;
            }
            line.append(word.ink.map(ink -> style.of(ink, word.text)).orElse(word.text));
            length += word.length();
        }
        lines.add(line.toString());
        return lines;
    }

    /** A comma behind code stays with it. */
    private static int lengthOfGroup(List<Word> words, int first) {
        int length = words.get(first).length();
        for (int i = first + 1; i < words.size() && !words.get(i).spaceBefore; i++) {
            length += words.get(i).length();
        }
        return length;
    }

    /** Returns a text on one line. */
    String line(String markdown) {
        return lines(markdown, Integer.MAX_VALUE).get(0);
    }

    /** Returns how many characters of a text are seen. */
    int length(String markdown) {
        String plain = new WrappedText(Style.PLAIN).line(markdown);
        int marks = style.coloured() ? (int) plain.chars().filter(c -> c == '`').count() : 0;
        return plain.codePointCount(0, plain.length()) - marks;
    }

    private List<Word> words(String markdown) {
        List<Word> words = new ArrayList<>();
        Matcher markup = MARKUP.matcher(markdown);
        int from = 0;
        while (markup.find()) {
            boolean spaceBefore = endsWithSpace(markdown, markup.start());
            split(markdown.substring(from, markup.start()), Optional.empty(), endsWithSpace(markdown, from), words);
            if (markup.group("code") != null) {
                String ticks = style.coloured() ? "" : markup.group("ticks");
                split(ticks + markup.group("code") + ticks, Optional.of(Ink.REMEDY), spaceBefore, words);
            } else if (markup.group("bold") != null) {
                split(markup.group("bold"), Optional.of(Ink.STRONG), spaceBefore, words);
            } else {
                String url = markup.group("url");
                String text = markup.group("text") + (url.startsWith("http") ? " (" + url + ")" : "");
                split(text, Optional.empty(), spaceBefore, words);
            }
            from = markup.end();
        }
        split(markdown.substring(from), Optional.empty(), endsWithSpace(markdown, from), words);
        return words;
    }

    private static boolean endsWithSpace(String markdown, int end) {
        return end > 0 && markdown.charAt(end - 1) == ' ';
    }

    private static void split(String text, Optional<Ink> ink, boolean spaceBefore, List<Word> words) {
        boolean space = spaceBefore;
        for (String word : text.split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(new Word(word, ink, space));
            }
            space = true;
        }
    }
}
