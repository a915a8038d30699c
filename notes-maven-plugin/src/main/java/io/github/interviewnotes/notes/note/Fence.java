package io.github.interviewnotes.notes.note;

import io.github.interviewnotes.notes.text.Range;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fenced code block.
 *
 * @param info the info string as written, trimmed; empty when there is none
 * @param language the first word of the info string as written, or the empty string when there is none or it is no word
 *     ({@code title="x"}, {@code {.yaml}})
 * @param attributes the words after the language in order: {@code session=shop} maps {@code session} to {@code shop}, a bare
 *     {@code fragment} maps to the empty string
 * @param code the content with LF line ends, without the fences and without the indentation that its container took away
 * @param lines where each line of {@code code} stands, without line ends
 * @param range from the opening fence to the closing one, or to the end of the block
 * @param openingRange the opening fence: its markers and the info string
 * @param closed whether a closing fence was found
 */
public record Fence(
        String info,
        String language,
        Map<String, String> attributes,
        String code,
        List<Range> lines,
        Range range,
        Range openingRange,
        boolean closed) {

    public Fence {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        lines = List.copyOf(lines);
    }
}
