package io.github.interviewnotes.notes.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.publish.epub.EpubLinks;
import io.github.interviewnotes.notes.publish.pdf.PdfLinks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

    private static final String NOTE = """
            # Pages

            Intro[^1] on [why](#why), see [b](b.md#table).

            ## Interview prompts

            ### Junior

            #### Q: What is `OFFSET`?
            <!-- card: a-f -->
            It walks[^2].

            ```python
            x = 1
            ```

            ![plan](plan.svg)

            ##### Why

            Because[^1].

            ###### Q: Inside?

            An inner answer.

            #### Q: Empty?

            #### Q: Last?

            See [the first](#q-what-is-offset).

            [^1]: In the text.
            [^2]: In an answer only.
            """;

    @TempDir
    private Path root;

    @BeforeEach
    void writeNotes() throws IOException {
        Files.writeString(root.resolve("a.md"), NOTE);
        Files.writeString(
                root.resolve("b.md"),
                "# B\n\n[why](a.md#why)\n\n## Q: Table?\n\n<a id=\"table\"></a>\n\n| a |\n|---|\n| 1 |\n");
        Files.writeString(
                root.resolve("plan.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'><path d='M0 0'/></svg>");
    }

    private Element content(Book book, int chapter) {
        return book.chapters().get(chapter).content();
    }

    @Test
    void questionsStayAndAnswersStandAtTheEndOfTheirChapter() throws Exception {
        Element content = content(Rehearsal.of(Library.book(root)), 0);
        Element answers = content.selectFirst("section.answers");
        answers.remove();

        assertEquals(
                List.of(
                        "Intro1 on why, see b.",
                        "Interview prompts",
                        "Junior",
                        "Q: What is OFFSET?",
                        "Answer",
                        "Q: Empty?",
                        "Q: Last?",
                        "Answer",
                        "1. In the text. ↑ ↑"),
                content.children().eachText());
        assertEquals(
                List.of("What is OFFSET?", "Inside?", "Last?"),
                answers.select("aside.answer > p.question > a.asked").eachText());
        Element first = answers.child(0);
        assertEquals("OFFSET", first.select("a.asked > code").text());
        assertEquals(1, first.select("pre.code").size());
        assertEquals(1, first.select("img[data-picture]").size());
        assertEquals("Why", first.getElementById("why").text());
        assertEquals(0, answers.select("h1, h2, h3, h4, h5, h6").size());
    }

    @Test
    void aFootnoteOfOneAnswerMovesWithItAndOneOfTheTextStays() throws Exception {
        Element content = content(Rehearsal.of(Library.book(root)), 0);
        assertEquals(
                "2. In an answer only. ↑",
                content.select("aside.answer aside.footnote").text());
        assertEquals(
                "1. In the text. ↑ ↑",
                content.select("body > section.footnotes > aside.footnote").text());
    }

    @Test
    void questionAndAnswerLeadToEachOther() throws Exception {
        Element content = content(Rehearsal.of(Library.book(root)), 0);
        for (Element step : content.select("a.answerref")) {
            Element answer = content.getElementById(step.attr("data-to").substring("a#".length()));
            assertEquals("a#" + step.id(), answer.select("> p > a.asked").attr("data-to"));
        }
        assertEquals(3, content.select("a.answerref").size());
    }

    @Test
    void forPaperTheAnswersAreAChapterAtTheBackAndLinksFollowThem() throws Exception {
        Book book = AnswersAtBack.of(Rehearsal.of(Library.book(root)));

        Chapter back = book.chapters().get(2);
        assertEquals("Answers", back.titleText());
        assertEquals(
                List.of("1. Pages", "2. B"),
                back.sections().stream().map(Chapter.Section::title).toList());
        assertEquals(
                List.of("What is OFFSET?", "Inside?", "Last?", "Table?"),
                back.content().select("h3").eachText());
        assertEquals(0, content(book, 0).select("section.answers").size());
        for (int chapter : List.of(0, 1)) {
            String to = content(book, chapter).select("a:containsOwn(why)").attr("data-to");
            assertEquals(
                    "Why",
                    back.content()
                            .getElementById(to.substring("answers#".length()))
                            .text());
        }
        assertEquals("a.md:19", back.place(back.content().select("p.heading").first()));
        assertEquals(
                "b.md:7",
                back.place(back.content().select("div[id], p[id], span[id]").last()));
    }

    @Test
    void everyLinkOfBothFormsArrives() throws Exception {
        Order order = new Order(
                EnumSet.allOf(Edition.class),
                EnumSet.of(Format.EPUB, Format.PDF),
                Selection.all(),
                true,
                PageSize.A4,
                root.resolve("target"),
                "book");

        new Publisher().publish(Library.load(root), root, Library.metadata(), order);

        assertEquals(
                List.of("book.epub", "book.pdf", "book-rehearsal.epub", "book-rehearsal.pdf"),
                order.files().stream()
                        .map(file -> file.path().getFileName().toString())
                        .toList());
        Editions editions = new Editions(Library.book(root));
        assertEquals(
                List.of(),
                new EpubLinks(editions.of(order.files().get(2)))
                        .dead(order.files().get(2).path()));
        try (PDDocument printed = Loader.loadPDF(order.files().get(3).path().toFile())) {
            assertEquals(List.of(), new PdfLinks(editions.of(order.files().get(3))).dead(printed));
        }
    }

    @Test
    void theEditionHasAStableNameOfItsOwn() throws Exception {
        BookMetadata reading = Library.metadata();
        BookMetadata rehearsal = Rehearsal.of(Library.book(root)).metadata();

        assertNotEquals(reading.identifier(), rehearsal.identifier());
        assertEquals(
                "urn:uuid:3418ff3d-aaac-30b6-9c24-2ae47503f62f",
                rehearsal.identifier(),
                "a reader's library finds the book again by it");
        assertEquals(
                Optional.of("Everything <that> a note & a book can hold (rehearsal edition)"), rehearsal.subtitle());
    }

    @Test
    void aBookThatAsksNothingCannotBeRehearsed() throws Exception {
        Files.delete(root.resolve("a.md"));
        Files.writeString(root.resolve("b.md"), "# B\n");
        Files.writeString(root.resolve("c.md"), "# C\n");

        PublishException failure = assertThrows(PublishException.class, () -> Rehearsal.of(Library.book(root)));

        assertEquals(
                "a rehearsal edition asks the notes' interview prompts, and none of the notes has one; start a heading with"
                        + " 'Q:', or publish with notes.edition=reading",
                failure.getMessage());
    }

    @Test
    void theChapterOfAnswersTakesNoNotesName() throws Exception {
        Files.writeString(root.resolve("answers.md"), "# Answers to all\n");
        Book book = AnswersAtBack.of(Rehearsal.of(Library.book(root)));
        assertEquals(
                List.of("a", "answers", "b", "answers-2"),
                book.chapters().stream().map(Chapter::id).toList());
        assertTrue(content(book, 0).select("a.answerref").attr("data-to").startsWith("answers-2#"));
    }
}
