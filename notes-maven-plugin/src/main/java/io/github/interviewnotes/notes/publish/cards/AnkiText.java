package io.github.interviewnotes.notes.publish.cards;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Cards as a file that Anki imports, with the headers of its manual ("Text files", from Anki 2.1.54 on): a line a card, since that is
 * what versions can be compared by.
 *
 * <p>No header names the note type or the columns: a name must be that of the reader's collection, where Anki's own types and fields
 * have other names in each language. Without names the fields are filled in order, front and back first.
 */
final class AnkiText {

    private static final String HEADERS = """
            #separator:Tab
            #html:true
            #guid column:1
            #deck column:2
            #tags column:3
            """;

    private AnkiText() {}

    /** Returns the whole file. */
    static String of(Cards cards) {
        StringBuilder text = new StringBuilder(HEADERS);
        for (Card card : cards.all()) {
            text.append(row(List.of(
                            card.guid(),
                            card.deck(),
                            String.join(" ", card.tags()),
                            side(card.question()),
                            side(card.answer()),
                            Html.text(card.source()))))
                    .append('\n');
        }
        return text.toString();
    }

    private static String row(List<String> fields) {
        return fields.stream()
                .map(field -> '"' + field.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining("\t"));
    }

    /** The reader's own note type knows none of our classes, and most centre their text. */
    private static String side(String html) {
        Element root = PlainHtml.of(html);
        for (Element pre : root.select("pre")) {
            pre.attr("style", "white-space: pre-wrap");
            pre.nodeStream(TextNode.class).toList().forEach(AnkiText::breakLines);
        }
        root.select("table").attr("border", "1").attr("style", "border-collapse: collapse");
        String line = Html.of(root).replace("\t", "&#9;").replaceAll("[\r\n]+", " ");
        return AnkiMarkup.masked("<div dir=\"auto\" style=\"text-align: start\">" + line + "</div>");
    }

    private static void breakLines(TextNode text) {
        String[] lines = text.getWholeText().split("\r?\n", -1);
        for (int i = 0; i < lines.length - 1; i++) {
            text.before(new TextNode(lines[i]));
            text.before(new Element("br"));
        }
        text.text(lines[lines.length - 1]);
    }
}
