package io.github.interviewnotes.notes.publish.cards;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Cards as a table in the form of RFC 4180, with a header and UTF-8.
 *
 * <p>No cell begins with a character that makes a spreadsheet run it as a formula, whatever a note says: sides begin with an HTML tag,
 * and other text is led by an apostrophe where it must be, as OWASP advises on CSV injection.
 */
final class CsvText {

    private static final String END = "\r\n";

    private CsvText() {}

    /** Returns the whole file. */
    static String of(Cards cards) {
        StringBuilder text = new StringBuilder("guid,deck,tags,question,answer,note,line").append(END);
        for (Card card : cards.all()) {
            text.append(row(List.of(
                            card.guid(),
                            inert(card.deck()),
                            String.join(" ", card.tags()),
                            side(card.question()),
                            side(card.answer()),
                            inert(card.note().value()),
                            String.valueOf(card.line()))))
                    .append(END);
        }
        return text.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    private static String inert(String cell) {
        return cell.matches("(?s)[-=+@].*") ? "'" + cell : cell;
    }

    private static String side(String html) {
        String plain = Html.of(PlainHtml.of(html));
        return plain.startsWith("<") ? plain : "<p>" + plain + "</p>";
    }
}
