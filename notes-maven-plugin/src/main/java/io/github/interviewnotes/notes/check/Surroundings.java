package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.note.Block;
import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.note.Heading;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Section;
import io.github.interviewnotes.notes.text.Position;
import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands around the places of a note, said so that it stays the same when lines move or are broken elsewhere. What a line or a
 * paragraph says is found out once, since either may be as long as a file and hold as many findings. Not thread-safe.
 */
final class Surroundings {

    /** Marks of quotes and lists; an item that is renumbered is the same item. */
    private static final Pattern QUOTE = Pattern.compile("^(?:\\s*>)+");

    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+]|\\d{1,9}[.)])(?=\\s|$)");

    /** To find a column takes time in proportion to it, so in a longer line it is taken for one of UTF-16 units. */
    private static final int LONG_LINE = 4000;

    private final SourceText text;
    private final Section root;
    private final Optional<Heading> title;
    private final BitSet flowing = new BitSet();
    private final Map<Integer, FlowingText> paragraphs = new HashMap<>();
    private final Map<Integer, String> lines = new HashMap<>();
    private final Map<Integer, List<String>> sections = new HashMap<>();

    Surroundings(Note note) {
        this.text = note.text();
        this.root = note.outline().root();
        List<Heading> titles = note.outline().headings().stream()
                .filter(heading -> heading.level() == 1)
                .toList();
        this.title = titles.size() == 1 ? Optional.of(titles.get(0)) : Optional.empty();
        root.allBlocks()
                .filter(Surroundings::flows)
                .forEach(block -> flowing.set(firstLine(block.range()), lastLine(block.range()) + 1));
        for (Fence fence : note.fences()) {
            flowing.clear(firstLine(fence.range()), lastLine(fence.range()) + 1);
        }
    }

    private static boolean flows(Block block) {
        return block instanceof Block.Paragraph
                || block instanceof Block.Listing
                || block instanceof Block.Quote
                || block instanceof Block.Footnote;
    }

    private int firstLine(Range range) {
        return text.lineAt(range.start());
    }

    private int lastLine(Range range) {
        return text.lineAt(Math.max(range.start(), range.end() - 1));
    }

    /** Returns the sentence at a place of flowing text, else the line, with single spaces; of a long one its beginning. */
    String textAt(Position place) {
        int line = Math.min(place.line(), text.lineCount());
        if (!flowing.get(line) || isBlank(line)) {
            return lines.computeIfAbsent(line, number -> FlowingText.shortened(text.line(number)));
        }
        if (!paragraphs.containsKey(line)) {
            addParagraph(line);
        }
        return paragraphs.get(line).sentenceAt(line, unit(place));
    }

    private void addParagraph(int within) {
        int first = within;
        while (flowing.get(first - 1) && !isBlank(first - 1) && !startsItem(first)) {
            first--;
        }
        FlowingText.Builder builder = new FlowingText.Builder(first);
        int line = first;
        do {
            String content = text.line(line);
            String bare = ITEM.matcher(unquoted(content)).replaceFirst("");
            builder.add(bare.strip(), content.length() - bare.stripLeading().length());
            line++;
        } while (line <= text.lineCount() && flowing.get(line) && !isBlank(line) && !startsItem(line));
        FlowingText paragraph = builder.build();
        for (int number = first; number < line; number++) {
            paragraphs.put(number, paragraph);
        }
    }

    private int unit(Position place) {
        Range line = text.lineRange(place.line());
        return line.length() > LONG_LINE ? place.column() - 1 : text.offset(place) - line.start();
    }

    private boolean isBlank(int line) {
        return unquoted(text.line(line)).isBlank();
    }

    private boolean startsItem(int line) {
        return ITEM.matcher(unquoted(text.line(line))).find();
    }

    private static String unquoted(String line) {
        return QUOTE.matcher(line).replaceFirst("");
    }

    /** Returns the headings above a place, the outermost first. A title that is the only one is left out, since all stands below it. */
    List<String> sectionsAt(Position place) {
        return sections.computeIfAbsent(Math.min(place.line(), text.lineCount()), this::sectionsOf);
    }

    private List<String> sectionsOf(int line) {
        // behind the marks of a quote or the indent of a heading, but never in the section before
        int offset = text.lineRange(line).end();
        List<String> path = new ArrayList<>();
        Optional<Section> at = Optional.of(root);
        while (at.isPresent()) {
            at.flatMap(Section::heading)
                    .filter(heading -> !title.equals(Optional.of(heading)))
                    .ifPresent(heading -> path.add(heading.text()));
            at = at.get().children().stream()
                    .filter(child -> child.range().start() <= offset
                            && offset <= child.range().end())
                    .reduce((first, second) -> second);
        }
        return List.copyOf(path);
    }
}
