package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.config.BookWord;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Finds what no font of the PDF can show, before the engine would set a {@code #} for each such character without a word. All of a book
 * is reported at once, neighbours together.
 */
final class MissingGlyphs {

    private static final int MOST_NAMED = 4;

    private final Glyphs glyphs = new Glyphs();
    private final IntPredicate missing = c -> c > 0x7E
            && !Glyphs.isHint(c)
            && (isFromTheRight(c) || glyphs.first(FontStack.TEXT.faces(), c).isEmpty());
    private final List<String> faults = new ArrayList<>();
    private final Function<BookWord, String> sources;

    /** @param sources tells where a word of the book's own stands, as the start of a message */
    MissingGlyphs(Function<BookWord, String> sources) {
        this.sources = sources;
    }

    /**
     * Looks at the words of the notes, of their pictures and of the title page.
     *
     * @throws PublishException with a line {@code path:line:column: …} for each stretch that cannot be shown, if there is one
     */
    void refuse(Book book, Notebook notebook) throws PublishException {
        metadata(book.metadata());
        for (Chapter chapter : book.chapters()) {
            SourceText source = notebook.note(chapter.source()).map(Note::text).orElse(SourceText.of(""));
            check(chapter, chapter.title(), source, book);
            check(chapter, chapter.content(), source, book);
        }
        Faults.refuse(faults, "replace the characters, or publish without the format pdf");
    }

    private void metadata(BookMetadata metadata) {
        say("the book's title", metadata.title());
        metadata.subtitle().ifPresent(text -> say("the book's subtitle", text));
        metadata.authors().forEach(author -> say("the book's author", author));
        metadata.publisher().ifPresent(text -> say("the book's publisher", text));
        metadata.rights().ifPresent(text -> say("the book's rights", text));
        metadata.description().ifPresent(text -> say("the book's description", text));
        metadata.words()
                .phrases()
                .forEach((word, phrase) ->
                        say(sources.apply(word) + "the book's word '" + word.key() + "'", phrase.text()));
    }

    private void check(Chapter chapter, Element root, SourceText source, Book book) {
        PlaceInSource place = new PlaceInSource(source);
        root.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                for (String stretch : stretches(text.getWholeText())) {
                    say(place.of(chapter.place(text.parent()), stretch), stretch);
                }
            } else if (node instanceof Element image && image.hasAttr("data-picture")) {
                picture(chapter, image, book);
            }
        });
    }

    private void picture(Chapter chapter, Element image, Book book) {
        Picture picture = book.picture(image.attr("data-picture")).orElseThrow();
        if (picture.type() == Picture.Type.SVG) {
            String svg = new String(picture.bytes(), StandardCharsets.UTF_8);
            String words =
                    Jsoup.parse(svg, "", Parser.xmlParser()).select("text").text();
            say(chapter.place(image) + ": image " + Quoted.of(image.attr("data-written")), words);
        }
    }

    private void say(String place, String text) {
        for (String stretch : stretches(text)) {
            boolean fromTheRight = stretch.codePoints().anyMatch(MissingGlyphs::isFromTheRight);
            String reason =
                    fromTheRight ? "the PDF sets nothing from right to left, such as " : "no font of the PDF has ";
            faults.add(place + ": " + reason + named(stretch));
        }
    }

    /** Returns the stretches of characters that no font has. */
    private List<String> stretches(String text) {
        List<String> stretches = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            if (missing.test(c)) {
                open.appendCodePoint(c);
            } else if (open.length() > 0) {
                stretches.add(open.toString());
                open.setLength(0);
            }
        }
        if (open.length() > 0) {
            stretches.add(open.toString());
        }
        return stretches;
    }

    /** The engine neither turns nor joins the letters of Arabic, though a font has them. */
    private static boolean isFromTheRight(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static String named(String stretch) {
        int[] characters = stretch.codePoints().toArray();
        String name = characters.length == 1 ? Character.getName(characters[0]) : null;
        String codes = stretch.codePoints()
                .limit(MOST_NAMED)
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                .collect(Collectors.joining(" "));
        return Quoted.of(stretch)
                + " ("
                + codes
                + (name == null ? "" : " " + name)
                + (characters.length > MOST_NAMED ? " …" : "")
                + ")";
    }
}
