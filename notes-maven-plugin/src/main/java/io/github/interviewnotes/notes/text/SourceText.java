package io.github.interviewnotes.notes.text;

import java.util.Arrays;

/**
 * A file's text, without a byte order mark, and its lines. Immutable and thread-safe.
 *
 * <p>A line ends at LF, CRLF or a lone CR, as in CommonMark; the line end belongs to no line's content. A text that ends with a
 * line end has no empty last line, and an empty text has one empty line.
 */
public final class SourceText {

    /** So many UTF-16 units are counted again for a column, however long the line is. */
    private static final int BLOCK = 1024;

    private final String content;
    private final int[] lineStarts;
    private final int[] pairsBeforeBlock;

    /** Asked for several times, and long to find out; what two threads find out at once is the same. */
    private volatile String digest = "";

    private SourceText(String content, int[] lineStarts) {
        this.content = content;
        this.lineStarts = lineStarts;
        this.pairsBeforeBlock = new int[content.length() / BLOCK + 1];
        for (int block = 1; block < pairsBeforeBlock.length; block++) {
            pairsBeforeBlock[block] = pairsBeforeBlock[block - 1] + pairsIn((block - 1) * BLOCK, block * BLOCK);
        }
    }

    /** Returns how many surrogate pairs have their second half in a range. */
    private int pairsIn(int start, int end) {
        int pairs = 0;
        for (int i = Math.max(1, start); i < end; i++) {
            if (Character.isLowSurrogate(content.charAt(i)) && Character.isHighSurrogate(content.charAt(i - 1))) {
                pairs++;
            }
        }
        return pairs;
    }

    private int pairsBefore(int offset) {
        int block = offset / BLOCK;
        return pairsBeforeBlock[block] + pairsIn(block * BLOCK, offset);
    }

    /** Returns the text of {@code content}; a leading byte order mark is dropped. */
    public static SourceText of(String content) {
        String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean endsLine = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (endsLine && i + 1 < text.length()) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new SourceText(text, Arrays.copyOf(starts, count));
    }

    /** Returns the whole text, with its line ends as they are in the file. */
    public String content() {
        return content;
    }

    /** Returns the SHA-256 of the text, in hexadecimal. */
    public String digest() {
        if (digest.isEmpty()) {
            digest = new Sha256().add(content).hex();
        }
        return digest;
    }

    /** Returns the number of UTF-16 units. */
    public int length() {
        return content.length();
    }

    /** Returns the text within {@code range}. */
    public String slice(Range range) {
        return content.substring(range.start(), range.end());
    }

    /** Returns the number of lines, at least 1. */
    public int lineCount() {
        return lineStarts.length;
    }

    /**
     * Returns the range of a line without its line end.
     *
     * @param line 1-based
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public Range lineRange(int line) {
        if (line < 1 || line > lineStarts.length) {
            throw new IndexOutOfBoundsException("line " + line + " of " + lineStarts.length);
        }
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : content.length();
        while (end > start && (content.charAt(end - 1) == '\n' || content.charAt(end - 1) == '\r')) {
            end--;
        }
        return new Range(start, end);
    }

    /** Returns the content of a 1-based line without its line end. */
    public String line(int line) {
        return slice(lineRange(line));
    }

    /** Returns the 1-based line that holds {@code offset}; the offset behind the last character belongs to the last line. */
    public int lineAt(int offset) {
        if (offset < 0 || offset > content.length()) {
            throw new IndexOutOfBoundsException("offset " + offset + " of " + content.length());
        }
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Returns line and column of {@code offset}, which may stand behind the last character. */
    public Position position(int offset) {
        int line = lineAt(offset);
        int start = lineStarts[line - 1];
        return new Position(line, offset - start - (pairsBefore(offset) - pairsBefore(start)) + 1);
    }

    /**
     * Returns the offset of a line and column.
     *
     * @throws IndexOutOfBoundsException if the text has no such place
     */
    public int offset(Position position) {
        Range line = lineRange(position.line());
        return content.offsetByCodePoints(line.start(), position.column() - 1);
    }

    /** Two texts are equal when their contents are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText text && content.equals(text.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    @Override
    public String toString() {
        return "SourceText[" + lineCount() + " lines]";
    }
}
