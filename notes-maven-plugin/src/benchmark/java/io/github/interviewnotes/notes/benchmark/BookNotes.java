package io.github.interviewnotes.notes.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Notes for a long book: 110,000 words in 40 notes, of made-up prose, code in a dozen languages, tables, footnotes, drawings in
 * characters, emoji, a picture and links from note to note. The same notes every time.
 */
final class BookNotes {

    static final int NOTES = 40;
    static final int WORDS = 110_000;

    private static final int WORDS_OF_A_SECTION = 630;
    private static final int FENCES_OF_A_NOTE = 24;
    private static final Pattern FENCE = Pattern.compile("```[a-z]+\\n.*?\\n```\\n", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final List<String> SUBJECTS = List.of(
            "the queue", "a worker", "each shard", "the planner", "one replica", "this cache", "the broker", "a careful client",
            "the second index", "every lease", "the log", "a slow reader");
    private static final List<String> VERBS = List.of(
            "keeps", "rereads", "copies", "forgets", "merges", "postpones", "counts", "refuses", "compares", "announces");
    private static final List<String> OBJECTS = List.of(
            "its newest entry", "a batch of rows", "the older version", "two keys of the same page", "an empty answer",
            "what its neighbour wrote", "a `timeout` of three seconds", "the **first** of many copies", "*almost* nothing",
            "the office file", "a difficult waffle of pages");
    private static final List<String> ENDS = List.of(
            "before the commit", "after a restart", "while others wait", "once in a thousand runs", "without a lock",
            "in the order of arrival", "because nobody asked", "until the next flush");

    private final Random random = new Random(7);
    private final Iterator<String> fences;

    private BookNotes() {
        List<String> all = new ArrayList<>();
        for (String note : MixedFences.notes(NOTES * FENCES_OF_A_NOTE, FENCES_OF_A_NOTE, 7)) {
            FENCE.matcher(note).results().map(MatchResult::group).forEach(all::add);
        }
        fences = all.iterator();
    }

    /** Writes the notes and the picture to a folder. */
    static void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("plan.svg"), """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 80" role="img">
                <title>Three boxes</title>
                <g fill="none" stroke="#0b6b78" stroke-width="2"><rect x="5" y="20" width="80" height="40"/>
                <rect x="120" y="20" width="80" height="40"/><rect x="235" y="20" width="80" height="40"/>
                <path d="M85 40h35M200 40h35"/></g>
                <text x="20" y="45" font-family="Source Sans 3" font-size="14">writer</text>
                <text x="137" y="45" font-family="Source Sans 3" font-size="14">queue</text>
                <text x="250" y="45" font-family="Source Sans 3" font-size="14">reader</text></svg>
                """);
        BookNotes notes = new BookNotes();
        for (int number = 1; number <= NOTES; number++) {
            Files.writeString(folder.resolve(name(number)), notes.note(number), StandardCharsets.UTF_8);
        }
    }

    private static String name(int number) {
        return String.format("note-%02d.md", number);
    }

    private String note(int number) {
        StringBuilder note = new StringBuilder("# Chapter about matter " + number + "\n\n");
        note.append(paragraph(4)).append("[^1]\n\n");
        note.append("![Three boxes: a writer, a queue, a reader](plan.svg)\n\n");
        int section = 0;
        while (words(note) + WORDS_OF_A_SECTION / 2 < WORDS / NOTES) {
            section++;
            section(note, number, section);
        }
        return note.append("[^1]: ").append(paragraph(1)).append("\n").toString();
    }

    private void section(StringBuilder note, int number, int section) {
        note.append("## Section ").append(section).append(" of matter ").append(number).append("\n\n");
        note.append(paragraph(5)).append("\n\n");
        int other = 1 + random.nextInt(NOTES);
        note.append("See [matter ").append(other).append("](").append(name(other)).append("#section-1-of-matter-").append(other);
        note.append("). ").append(paragraph(3)).append("\n\n");
        for (int i = 0; i < 2 && fences.hasNext(); i++) {
            note.append(fences.next()).append('\n');
        }
        for (int i = 0; i < 4; i++) {
            note.append("- ✅ ").append(sentence()).append('\n');
        }
        note.append("\n### Figures\n\n| Step | Seconds | What happens |\n|---|---:|---|\n");
        for (int row = 1; row <= 5; row++) {
            note.append("| ").append(row).append(" | ").append(random.nextInt(900)).append(" | ").append(sentence()).append(" |\n");
        }
        note.append("\n```text diagram\n┌────────┐     ┌───────┐\n│ writer │ ──▶ │ queue │\n└────────┘     └───────┘\n```\n\n");
        note.append("> ").append(paragraph(2)).append("\n\n");
        note.append("#### Q: What does matter ").append(number).append('.').append(section).append(" ask?\n\n");
        note.append(paragraph(3)).append(" 🚀\n\n");
    }

    private String paragraph(int sentences) {
        StringBuilder paragraph = new StringBuilder(sentence());
        for (int i = 1; i < sentences; i++) {
            paragraph.append(' ').append(sentence());
        }
        return paragraph.toString();
    }

    private String sentence() {
        String subject = any(SUBJECTS);
        return Character.toUpperCase(subject.charAt(0)) + subject.substring(1) + " " + any(VERBS) + " " + any(OBJECTS) + " "
                + any(ENDS) + ", and " + any(SUBJECTS) + " " + any(VERBS) + " " + any(OBJECTS) + ".";
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static long words(CharSequence text) {
        return SPACE.splitAsStream(text).count();
    }
}
