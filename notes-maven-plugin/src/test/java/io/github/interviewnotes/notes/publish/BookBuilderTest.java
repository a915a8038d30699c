package io.github.interviewnotes.notes.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookBuilderTest {

    private static final String SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'><path d='M0 0'/></svg>";

    @TempDir
    private Path root;

    private void write(String path, String content) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private List<String> chapters() throws PublishException {
        return Library.book(root).chapters().stream()
                .map(chapter -> chapter.number().map(number -> number + " ").orElse("") + chapter.source())
                .toList();
    }

    private Chapter chapter(String path) throws PublishException {
        return Library.book(root).chapters().stream()
                .filter(chapter -> chapter.source().value().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private String failure() {
        return assertThrows(PublishException.class, () -> Library.book(root)).getMessage();
    }

    @Test
    void anIndexDecidesOrderAndChoice() throws Exception {
        write("INDEX.md", "# Index\n\n- [b](b.md) — two\n- [a](a.md) — one\n- [gone](gone.md) — three\n");
        write("a.md", "# A\n");
        write("b.md", "# B\n");
        write("c.md", "# C\n");
        assertEquals(List.of("INDEX.md", "1 b.md", "2 a.md"), chapters());
    }

    @Test
    void aFolderEntryStandsForItsNotesUnlessTheIndexNamesThem() throws Exception {
        write("INDEX.md", "# Index\n\n- **x/** — all\n- **y/** — one:\n  - b.md — this\n- **z/** — its own\n");
        write("x/b.md", "# B\n");
        write("x/README.md", "# Read me\n");
        write("x/a.md", "# A\n");
        write("y/a.md", "# A\n");
        write("y/b.md", "# B\n");
        write("z/INDEX.md", "# Z\n\n- [b](b.md) — two\n- [a](a.md) — one\n");
        write("z/a.md", "# A\n");
        write("z/b.md", "# B\n");
        assertEquals(
                List.of(
                        "INDEX.md",
                        "1 x/README.md",
                        "2 x/a.md",
                        "3 x/b.md",
                        "4 y/b.md",
                        "5 z/INDEX.md",
                        "6 z/b.md",
                        "7 z/a.md"),
                chapters());
    }

    @Test
    void withoutAnIndexNotesComeByPathReadmesFirst() throws Exception {
        write("b.md", "# B\n");
        write("README.md", "# Read me\n");
        write("a/z.md", "# Z\n");
        write("a.md", "# A\n");
        assertEquals(List.of("1 README.md", "2 a.md", "3 b.md", "4 a/z.md"), chapters());
    }

    @Test
    void namesOfFilesInAnIndexBecomeTitles() throws Exception {
        write("INDEX.md", "# Index\n\n- **a.md** — bold\n- [b.md](b.md) — linked\n- `c.md`: code\n- d.md — plain\n");
        for (String name : List.of("a", "b", "c", "d")) {
            write(name + ".md", "# The title of " + name + "\n");
        }
        Element content = chapter("INDEX.md").content();
        assertEquals(
                List.of(
                        "The title of a — bold",
                        "The title of b — linked",
                        "The title of c: code",
                        "The title of d — plain"),
                content.select("li").eachText());
        assertEquals(List.of("a", "b", "c", "d"), content.select("a").eachAttr("data-to"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            b.md                ¦ b
            b.md#part           ¦ b#part
            b.md#PART           ¦ b#part
            b.md#1-%C3%BCber    ¦ b#s-1-xfcber
            b.md#nowhere        ¦ b
            #own                ¦ a#own
            #top                ¦ a
            folder              ¦ folder-readme
            folder/README.md#x  ¦ folder-readme
            /b.md               ¦ b
            """)
    void linksBetweenNotesLeadToChapters(String written, String expected) throws Exception {
        write("a.md", "# A\n\n## Own\n\n[x](" + written + ")\n");
        write("b.md", "# B\n\n## Part\n\n## 1 über\n");
        write("folder/README.md", "# F\n");
        assertEquals(List.of(expected), chapter("a.md").content().select("a").eachAttr("data-to"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            https://example.org/a?b=c#d       ¦ https://example.org/a?b=c#d
            HTTPS://example.org               ¦ https://example.org
            https://bücher.example:80/ü       ¦ https://xn--bcher-kva.example:80/%C3%BC
            https://example.org/[a]?b=^|#c#d ¦ https://example.org/%5Ba%5D?b=%5E%7C#c%23d
            https://example.org/%20%zz        ¦ https://example.org/%20%25zz
            http://[::1]/                     ¦ http://[::1]/
            mailto:a@example.org              ¦ mailto:a@example.org
            """)
    void addressesOfTheWebAreWrittenAsTheStandardAsks(String written, String expected) throws Exception {
        write("a.md", "# A\n\n[x](<" + written + ">)\n");
        assertEquals(List.of(expected), chapter("a.md").content().select("a").eachAttr("href"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://../",
                "https://",
                "http://a b/",
                "https://user@example.org/",
                "ftp://example.org/",
                "mailto:"
            })
    void impossibleAddressesBecomeText(String written) throws Exception {
        write("a.md", "# A\n\nSee [x](<" + written + ">).\n");
        assertEquals("See x.", chapter("a.md").content().text());
        assertEquals(0, chapter("a.md").content().select("a").size());
    }

    @ParameterizedTest
    @CsvSource({"missing.md", "../outside.md", "notes.zip", "folder/", "a.md/../../x.md"})
    void linksToWhatIsNotInTheBookBecomeText(String written) throws Exception {
        write("a.md", "# A\n\nSee [this *text*](" + written + ").\n");
        Element content = chapter("a.md").content();
        assertEquals(0, content.select("a").size());
        assertEquals("See this text.", content.text());
    }

    @Test
    void everyChapterHasOneTitleAndAnOutlineWithoutGaps() throws Exception {
        write("a.md", "Before.\n\n## Two\n\n# One\n\n#### Four\n\n# Again\n\n##\n\n> # Quoted\n");
        Chapter chapter = chapter("a.md");
        assertEquals("One", chapter.titleText());
        assertEquals(
                List.of("h2 Two", "h3 Four", "h2 Again"),
                chapter.content().select("h1, h2, h3, h4, h5, h6").stream()
                        .map(heading -> heading.normalName() + " " + heading.text())
                        .toList());
        assertEquals("Quoted", chapter.content().select("blockquote p.heading").text());
        assertEquals(
                List.of("Two", "Again"),
                chapter.sections().stream().map(Chapter.Section::title).toList());
    }

    @ParameterizedTest
    @CsvSource({"git_work-flows.md,Git work flows", "folder/README.md,Folder", "index.md,Index"})
    void aNoteWithoutATitleIsNamedAfterItsFile(String path, String title) throws Exception {
        write(path, "Text.\n");
        assertEquals(title, chapter(path).titleText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            title: From above                    ¦ Text.     ¦ From above
            title: "Quoted: yes"                 ¦ Text.     ¦ Quoted: yes
            title: 'Single'                      ¦ Text.     ¦ Single
            title: It's above  # a comment       ¦ Text.     ¦ It’s above
            title: From above                    ¦ # Heading ¦ Heading
            titles: From above                   ¦ Text.     ¦ A
            title: ""                            ¦ Text.     ¦ A
            """)
    void aNoteWithoutAFirstHeadingIsNamedByItsFrontMatter(String member, String text, String title) throws Exception {
        write("a.md", "---\ntags: x\n" + member + "\n---\n" + text + "\n");
        assertEquals(title, chapter("a.md").titleText());
    }

    @Test
    void proseIsSetAndCodeIsNot() throws Exception {
        write("a.md", "# It's \"A\"\n\n## Q: What's `\"b\"`?\n\n\"Yes\" -- `\"no\"`...\n\n[x](#q-whats-b)\n");
        Chapter chapter = chapter("a.md");
        assertEquals("It’s “A”", chapter.titleText());
        assertEquals("What’s \"b\"?", chapter.questions().get(0).text());
        assertEquals("“Yes” – \"no\"…", chapter.content().selectFirst("p").text());
        assertEquals("a#q-whats-b", chapter.content().select("a").attr("data-to"));
    }

    @Test
    void typographyCanBeSwitchedOff() throws Exception {
        write("a.md", "# It's\n\n\"Yes\"\n");
        Book book = new BookBuilder(Library.PLAIN)
                .build(Library.load(root), root, Library.metadata(), Selection.all(), false);
        assertEquals("It's", book.chapters().get(0).titleText());
        assertEquals("\"Yes\"", book.chapters().get(0).content().text());
    }

    @Test
    void aNoteIsSetInItsOwnLanguage() throws Exception {
        write("a.md", "---\nlang: de\n---\n# \"A\"\n\n\"b\" <span lang=\"fr\">\"c\"</span>\n");
        assertEquals("„A“", chapter("a.md").titleText());
        assertEquals("„b“ «\u202Fc\u202F»", chapter("a.md").content().text());
    }

    @Test
    void chaptersHaveNamesForEveryReader() throws Exception {
        write("Über uns.md", "# A\n");
        write("ber uns.md", "# B\n");
        write("2026.md", "# C\n");
        write("漢.md", "# D\n");
        write("cover.md", "# E\n");
        List<String> ids =
                Library.book(root).chapters().stream().map(Chapter::id).sorted().toList();
        assertEquals(List.of("ber-uns", "ber-uns-2", "chapter", "chapter-2026", "cover-2"), ids);
    }

    @Test
    void picturesAreReadOnceAndNamedPlainly() throws Exception {
        write("images/My Plan.svg", SVG);
        write("a.md", "# A\n\n![one](images/My%20Plan.svg)\n");
        write("b/b.md", "# B\n\n![two](<../images/My Plan.svg> \"Caption\") \n");
        Book book = Library.book(root);
        assertEquals(
                List.of("my-plan.svg"),
                book.pictures().stream().map(Picture::name).toList());
        assertEquals(4, book.picture("my-plan.svg").orElseThrow().width());
        Element figure = book.chapters().get(1).content().selectFirst("figure");
        assertEquals("my-plan.svg", figure.selectFirst("img").attr("data-picture"));
        assertEquals("Caption", figure.selectFirst("figcaption").text());
    }

    @Test
    void picturesFromTheWebAreNeverFetched() throws Exception {
        write(
                "a.md",
                "# A\n\n![Build](https://example.org/b.svg) [![C](//example.org/c.svg)](b.md) ![](data:image/png;base64,AA)\n");
        Element content = chapter("a.md").content();
        assertEquals("Build C Picture", content.text());
        assertEquals(List.of("https://example.org/b.svg"), content.select("a").eachAttr("href"));
        assertEquals(Optional.empty(), Optional.ofNullable(content.selectFirst("img")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            gone.png        ¦ a.md:3: image 'gone.png' does not exist
            ../../etc/x.png ¦ a.md:3: image '../../etc/x.png' leads out of the notes' folder; move it into the folder
            folder          ¦ a.md:3: image 'folder' is not a file; name the picture itself
            text.png        ¦ a.md:3: image 'text.png' is no PNG, JPEG or GIF, and no well-formed SVG either (line 1); convert it to one
            page.svg        ¦ a.md:3: image 'page.svg' is neither PNG, JPEG, GIF nor SVG; its root element is 'html' and not 'svg' of http://www.w3.org/2000/svg
            sizeless.svg    ¦ a.md:3: image 'sizeless.svg' is an SVG without a size; give it a viewBox
            entity.svg      ¦ a.md:3: image 'entity.svg' is no PNG, JPEG or GIF, and no well-formed SVG either (line 1); convert it to one
            use.svg         ¦ a.md:3: image 'use.svg' is an SVG whose parts refer to each other too often
            dashes.svg      ¦ a.md:3: image 'dashes.svg' is an SVG with too many dashes; make them longer
            styled.svg      ¦ a.md:3: image 'styled.svg' is an SVG with too many dashes; make them longer
            large.png       ¦ a.md:3: image 'large.png' has 5000001 bytes; at most 5000000 fit a book, so make it smaller
            """)
    void anUnfitPictureIsNamedWithItsLine(String name, String message) throws Exception {
        Files.createDirectories(root.resolve("folder"));
        write("text.png", "text");
        write("page.svg", "<html/>");
        write("sizeless.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        write(
                "entity.svg",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                        + SVG.replace("<path d='M0 0'/>", "<text>&x;</text>"));
        write("use.svg", bomb());
        write("dashes.svg", SVG.replace("<path d='M0 0'/>", "<path stroke-dasharray='1e-5,1e-5' d='M0 0H1e8'/>"));
        write(
                "styled.svg",
                SVG.replace(
                        "<path d='M0 0'/>", "<style>path{stroke-dasharray:.001 1}</style><path d='m0 0 9999999 1'/>"));
        Files.write(root.resolve("large.png"), new byte[5_000_001]);
        write("a.md", "# A\n\n![x](" + name + ")\n");
        assertEquals(message, failure());
    }

    /** Ten groups, each of which draws the one before ten times. */
    private static String bomb() {
        StringBuilder svg = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><g id='g0'/>");
        for (int i = 1; i < 10; i++) {
            svg.append("<g id='g").append(i).append("'>");
            svg.append(("<use href='#g" + (i - 1) + "'/>").repeat(10)).append("</g>");
        }
        return svg.append("</svg>").toString();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSymbolicLinkOutOfTheFolderIsNotFollowed(@TempDir Path elsewhere) throws Exception {
        Files.writeString(elsewhere.resolve("secret.svg"), SVG);
        Files.createSymbolicLink(root.resolve("plan.svg"), elsewhere.resolve("secret.svg"));
        write("a.md", "# A\n\n![x](plan.svg)\n");
        assertEquals(
                "a.md:3: image 'plan.svg' is a link that leads out of the notes' folder; put the file itself into it",
                failure());
    }

    @Test
    void svgKeepsWhatDrawsAndNothingElse() throws Exception {
        write("a.svg", """
                <?xml version="1.0"?><?xml-stylesheet href="https://example.org/x.css"?>
                <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "https://example.org/svg11.dtd">
                <!-- c --><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:i="urn:i"
                  width="2in" height="48" onload="x()" i:a="b"><title>T &amp; t</title><script>x()</script>
                <style>@import url(https://example.org)</style><style>.a{fill:red}</style><foreignObject><p/></foreignObject>
                <a xlink:href="https://example.org"><g id="g"/><g id="g"/>
                <g id="1 g"/><use href="#gone"/><circle r="1" fill="url(#g)" stroke="url(https://example.org/#g)"/></a>
                <image href="https://example.org/i.png"/><image href="data:image/png;base64,AA=="/><use xlink:href="#g" filter="url(#f)"/>
                <rect style="fill:url('#g')"/><rect style="fill:\\75rl(x)"/><animate/></svg>""");
        write("a.md", "# A\n\n![x](a.svg)\n");
        Picture picture = Library.book(root).pictures().get(0);
        assertEquals(List.of(192.0, 48.0), List.of(picture.width(), picture.height()));
        assertEquals(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 192.0 48.0\" width=\"2in\" height=\"48\">"
                        + "<title>T &amp; t</title><style></style><style>.a{fill:red}</style>"
                        + "<g id=\"g\"></g><g></g><g></g><use></use><circle r=\"1\" fill=\"url(#g)\"></circle>"
                        + "<image></image><image href=\"data:image/png;base64,AA==\"></image><use xlink:href=\"#g\"></use>"
                        + "<rect style=\"fill:url('#g')\"></rect><rect></rect></svg>",
                new String(picture.bytes(), StandardCharsets.UTF_8).replaceAll("\\s*\n\\s*", ""));
    }

    @Test
    void codeIsColouredAndKeepsItsText() throws Exception {
        Book book = Library.book();
        Element block = book.chapters().get(3).content().selectFirst("pre.code");
        assertTrue(block.wholeText().startsWith("@dataclass(frozen=True)\nclass Point:\n    \"\"\"A point.\"\"\"\n"));
        assertEquals("class", block.selectFirst("span.k").text());
        assertEquals(1, book.chapters().get(3).content().select("pre.diagram").size());
        assertEquals(1, book.chapters().get(3).content().select("pre.output").size());
    }

    @Test
    void promptsAreQuestionsWithTheirAnswers() throws Exception {
        write("a.md", """
                # A

                ## Interview prompts

                ### Junior

                #### Q: What is `f`?
                <!-- card: a-f tags: one two -->
                A function.

                - Follow-up

                ##### Why

                Because.

                #### Q: And then?

                Nothing.

                ### Notes
                Other text.
                """);
        Chapter chapter = Library.book(root).chapters().get(0);
        assertEquals(
                List.of(
                        new Question(
                                Optional.of("a-f"),
                                "q-what-is-f",
                                "What is f?",
                                Optional.of("junior"),
                                List.of("one", "two"),
                                7),
                        new Question(
                                Optional.empty(), "q-and-then", "And then?", Optional.of("junior"), List.of(), 17)),
                chapter.questions());
        assertEquals(
                List.of("A function.", "Follow-up", "Why", "Because."),
                chapter.questions().get(0).answerIn(chapter.content()).stream()
                        .map(Element::text)
                        .toList());
    }

    @Test
    void aTooComplexNoteIsNamed() throws Exception {
        write("a.md", "# A\n\n  " + "<div>".repeat(200) + "\n");
        assertEquals("a.md:3:3: cannot be part of a book: more than 100 levels of nesting", failure());
    }

    @ParameterizedTest
    @CsvSource({"'> ', <div>, 101", "'', '  <div>', 102", "'', <b>, 102"})
    void theLineThatIsTooDeepIsNamed(String before, String tag, int line) throws Exception {
        write("a.md", "# A\n\n" + (before + tag + "\n").repeat(200));
        assertEquals(
                "a.md:" + line + ":" + (1 + tag.indexOf('<'))
                        + ": cannot be part of a book: more than 100 levels of nesting",
                failure());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"long long", "- long *long* `long`", "```\nlong long\n```", "## long long", "<b>long</b> long"})
    void aTextThatGoesOnAndOnIsNamed(String markdown) throws Exception {
        write("a.md", "# A\n\n" + markdown.replace("long", "word ".repeat(15_000)));
        assertEquals(
                "a.md:3: a text of more than 100000 characters in one piece fits no book; divide it into paragraphs",
                failure());
    }

    @Test
    void manyLinesOfCodeAreNoLongText() throws Exception {
        write("a.md", "# A\n\n```python\n" + "x = 1\n".repeat(20_000) + "```\n");
        assertEquals(
                20_000,
                chapter("a.md").content().selectFirst("pre").wholeText().lines().count());
    }
}
