/**
 * Source text as a reader sees it: lines, columns, ranges and edits. Knows nothing of Markdown.
 *
 * <p>Offsets are 0-based UTF-16 indexes into the decoded text, as {@link java.lang.String} uses them; lines and columns are
 * 1-based and columns count Unicode code points.
 */
package io.github.interviewnotes.notes.text;
