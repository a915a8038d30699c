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
import java.util.regex.Pattern;

/**
 * What stands around the places of a note, said so that it stays the same when lines move or are broken elsewhere. Not thread-safe.
 */
final class Surroundings {

    /** Marks of quotes and lists; an item that is renumbered is the same item. */
    private static final Pattern QUOTE = Pattern.compile("^(?:\\s*>)+");

    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+]|\\d{1,9}[.)])(?=\\s|$)");

    private final Note note;
    private final SourceText text;
    private final BitSet flowing = new BitSet();
    private final Map<Integer, FlowingText> paragraphs = new HashMap<>();

    Surroundings(Note note) {
        this.note = note;
        this.text = note.text();
        note.outline()
                .root()
                .allBlocks()
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

    /** Returns the sentence at a place of flowing text, else the line, with single spaces. */
    String textAt(Position place) {
        int line = Math.min(place.line(), text.lineCount());
        if (!flowing.get(line) || isBlank(line)) {
            return text.line(line).strip().replaceAll("\\s+", " ");
        }
        int first = line;
        while (flowing.get(first - 1) && !isBlank(first - 1) && !startsItem(first)) {
            first--;
        }
        return paragraphs.computeIfAbsent(first, this::paragraph).sentenceAt(line, place.column());
    }

    private FlowingText paragraph(int first) {
        FlowingText paragraph = new FlowingText(first);
        int line = first;
        do {
            String content = text.line(line);
            String bare = ITEM.matcher(QUOTE.matcher(content).replaceFirst("")).replaceFirst("");
            paragraph.add(bare.strip(), content.length() - bare.stripLeading().length());
            line++;
        } while (line <= text.lineCount() && flowing.get(line) && !isBlank(line) && !startsItem(line));
        return paragraph;
    }

    private boolean isBlank(int line) {
        return QUOTE.matcher(text.line(line)).replaceFirst("").isBlank();
    }

    private boolean startsItem(int line) {
        return ITEM.matcher(QUOTE.matcher(text.line(line)).replaceFirst("")).find();
    }

    /** Returns the headings above a place, the outermost first. The title is left out where the note has one, since all stands below it. */
    List<String> sectionsAt(Position place) {
        int offset = text.offset(place);
        List<Heading> titles = note.outline().headings().stream()
                .filter(heading -> heading.level() == 1)
                .toList();
        List<String> path = new ArrayList<>();
        List<Section> within = List.of(note.outline().root());
        while (!within.isEmpty()) {
            Section section = within.get(0);
            section.heading()
                    .filter(heading -> titles.size() != 1 || !titles.contains(heading))
                    .ifPresent(heading -> path.add(heading.text()));
            within = section.children().stream()
                    .filter(child -> child.range().start() <= offset
                            && offset <= child.range().end())
                    .reduce((first, second) -> second)
                    .map(List::of)
                    .orElse(List.of());
        }
        return path;
    }
}
