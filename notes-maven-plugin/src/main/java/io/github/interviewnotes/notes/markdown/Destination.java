package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.text.SourceText;
import java.util.List;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Finds the destinations of links and definitions that the parser has accepted (CommonMark 6.3 and 4.7). */
final class Destination {

    private Destination() {}

    /** Returns where the destination stands, without pointy brackets, in the {@code (destination "title")} at the scanner. */
    static List<SourceSpan> ofLink(Scanner scanner) {
        scanner.next('(');
        scanner.whitespace();
        return scan(scanner);
    }

    /** Returns where the destination of a definition stands, without pointy brackets. */
    static List<SourceSpan> ofDefinition(LinkReferenceDefinition definition, SourceText text) {
        SourceLines lines = SourceLines.empty();
        for (SourceSpan span : definition.getSourceSpans()) {
            int start = span.getInputIndex();
            lines.addLine(SourceLine.of(text.content().substring(start, start + span.getLength()), span));
        }
        Scanner scanner = Scanner.of(lines);
        scanner.whitespace();
        List<SourceSpan> destination = List.of();
        // of several definitions on one line the parser takes the last
        while (scanner.next('[')) {
            while (scanner.hasNext() && scanner.peek() != ']') {
                skipCharacter(scanner);
            }
            scanner.next(']');
            scanner.next(':');
            scanner.whitespace();
            destination = scan(scanner);
            scanner.next('>');
            skipBlanks(scanner);
        }
        return destination;
    }

    private static void skipBlanks(Scanner scanner) {
        while (scanner.peek() == ' ' || scanner.peek() == '\t') {
            scanner.next();
        }
    }

    private static List<SourceSpan> scan(Scanner scanner) {
        boolean bracketed = scanner.next('<');
        Position start = scanner.position();
        int parentheses = 0;
        while (scanner.hasNext()) {
            char c = scanner.peek();
            if (bracketed ? c == '>' : c <= ' ' || c == 0x7f || c == ')' && parentheses == 0) {
                break;
            }
            parentheses += c == '(' ? 1 : c == ')' ? -1 : 0;
            skipCharacter(scanner);
        }
        return scanner.getSource(start, scanner.position()).getSourceSpans();
    }

    private static void skipCharacter(Scanner scanner) {
        boolean mayEscape = scanner.next('\\');
        if (!mayEscape || Alignment.isPunctuation(scanner.peek())) {
            scanner.next();
        }
    }
}
