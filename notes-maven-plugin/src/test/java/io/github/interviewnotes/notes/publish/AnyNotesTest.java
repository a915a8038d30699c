package io.github.interviewnotes.notes.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes as people write them, not as this project does: a book comes out and is valid, or a message says where and why not. */
class AnyNotesTest {

    private static final Set<Format> BOTH = EnumSet.of(Format.EPUB, Format.PDF);

    @TempDir
    private Path folder;

    private Path notes() throws IOException {
        return Files.createDirectories(folder.resolve("notes"));
    }

    private void write(String path, String text) throws IOException {
        Path file = notes().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path publish(Set<Format> formats) throws Exception {
        new Publisher().publish(Library.load(notes()), notes(), Library.metadata(), Order.of(formats, folder, "book"));
        assertEquals(List.of(), EpubValidity.faults(folder.resolve("book.epub")));
        return folder;
    }

    private String refused(Set<Format> formats) {
        return assertThrows(PublishException.class, () -> publish(formats)).getMessage();
    }

    private int pages() throws IOException {
        try (PDDocument document = Loader.loadPDF(folder.resolve("book.pdf").toFile())) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void theTortureIsValid(@TempDir Path books) throws Exception {
        Path root = Library.root().resolveSibling("torture");
        new Publisher()
                .publish(
                        Library.load(root), root, Library.metadata(), Order.of(EnumSet.of(Format.EPUB), books, "book"));
        assertEquals(List.of(), EpubValidity.faults(books.resolve("book.epub")));
    }

    @Test
    void aSingleEmptyNote() throws Exception {
        write("only.md", "");
        publish(BOTH);
        assertEquals(5, pages());
    }

    @Test
    void fiveHundredNotesSomeOfOneName() throws Exception {
        for (int i = 0; i < 500; i++) {
            write(
                    "folder-" + i % 7 + "/" + i / 7 + ".md",
                    "# Note\n\nText " + i + " and [another](../folder-0/0.md).\n\n## Part\n");
        }
        publish(BOTH);
        assertTrue(pages() > 500);
    }

    @Test
    void scriptsOfTheWorld() throws Exception {
        write(
                "chinese.md",
                "---\nlang: zh-Hans\n---\n\n# 并发\n\n线程与锁。\n\n| 键 | 值 |\n|---|---|\n| 一 | 二 |\n\n```python\nprint(\"你好\")\n```\n");
        write("arabic.md", "---\nlang: ar\n---\n\n# عنوان\n\nنص عربي مع `code` و **خط**.\n\n1. واحد\n2. اثنان\n");
        write("hebrew.md", "---\nlang: he\n---\n\n# כותרת\n\n> ציטוט\n\n- [x] משימה\n");
        write("mixed.md", "# Ἀθῆναι 東京 القاهرة\n\n👩‍💻🏳️‍🌈 1️⃣ 🇪🇺 हिन्दी ไทย 한국어 𓀀 𝔘𝔫𝔦\n");
        publish(EnumSet.of(Format.EPUB));
        String message = refused(BOTH);
        assertTrue(
                message.startsWith(
                        "arabic.md:5:3: the PDF sets nothing from right to left, such as 'عنوان' (U+0639 U+0646 U+0648 U+0627 …)\n"),
                message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><p>a<div><td>b</table><ul>c<p>d</ul></span>",
                "<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>",
                "<p><h2>a</h2><pre>b\n<h3>c</pre><a href=x><a href=y>d",
                "<dl><dd>a<dt>b<li>c</dl><ol><p>d</ol>",
                "<svg><script>a</script></svg><math><mi>b</math><iframe src=x>c</iframe><style>d",
                "<!-- a -- b --> <![CDATA[ c ]]> <?d e?> <!f> <g:h i:j='k'>l</g:h>",
                "<details><summary># a</summary>\n\n- b\n\n</details></details>",
                "<b><i>a</b></i> <ruby>b<rt>c</ruby> <font color=red>d</font> <center>e",
                "<img src=x onerror=y alt='a\"b'><base href=z><meta http-equiv=refresh><link rel=stylesheet>",
                "<p id=1 id=2 lang='not a tag' dir=sideways class=x style=y>a</p><p id=1>b</p>"
            })
    void soup(String html) throws Exception {
        write(
                "a.md",
                "# A\n\n" + html.replace("<img src=x", "<img") + "\n\n## Behind\n\nText "
                        + html.replace("<img src=x", "<img") + " on.\n");
        publish(BOTH);
        assertTrue(pages() >= 4);
    }

    @Test
    void longAndWide() throws Exception {
        String row = "| cell " + " | cell".repeat(11) + " |\n";
        String table = row + "|---".repeat(12) + "|\n" + row.repeat(60);
        String word = "w".repeat(5_000);
        write(
                "a.md",
                "# A\n\n" + table + "\n" + word + "\n\n`" + word + "`\n\n```text\n" + word + "\n```\n\n"
                        + "- ".repeat(30) + "deep\n");
        publish(BOTH);
        assertTrue(pages() > 5);
    }

    @Test
    void aMegabyteIsAnEpub() throws Exception {
        write("a.md", "# A\n\n" + "A paragraph of words, with `code` and [a link](#a).\n\n".repeat(18_000));
        publish(EnumSet.of(Format.EPUB));
        assertTrue(Files.size(folder.resolve("book.epub")) > 100_000);
    }

    /** The goal refuses to publish notes with such damage. */
    @Test
    void whatNobodyCanReadIsDamage() throws Exception {
        write("deep.md", "# A\n\n" + "> ".repeat(400) + "deep\n");
        write("large.md", "# A\n\n" + "Words.\n\n".repeat(300_000));
        assertEquals(2, Library.load(notes()).damages().size());
    }

    @Test
    void picturesThatCannotBeShownAreNamedAllAtOnce() throws Exception {
        Path outside = Files.writeString(
                folder.resolve("secret.svg"), "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>");
        Files.createSymbolicLink(notes().resolve("link.svg"), outside);
        Files.write(notes().resolve("large.png"), new byte[5_000_001]);
        Files.write(notes().resolve("a.webp"), "RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.US_ASCII));
        Files.writeString(notes().resolve("text.png"), "not a picture");
        Files.write(notes().resolve("half.png"), Arrays.copyOf(png(BufferedImage.TYPE_INT_RGB), 60));
        Files.writeString(notes().resolve("bomb.svg"), """
                <!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>&c;</text></svg>
                """);
        Files.createDirectory(notes().resolve("folder.png"));
        write("a.md", """
                # A

                ![](gone.png) ![](../secret.svg) ![](link.svg)

                ![](large.png)
                ![](a.webp)

                ![](text.png) ![](half.png) ![](bomb.svg) ![](folder.png)
                """);
        assertEquals("""
                a.md:3: image 'gone.png' does not exist
                a.md:3: image '../secret.svg' leads out of the notes' folder; move it into the folder
                a.md:3: image 'link.svg' is a link that leads out of the notes' folder; put the file itself into it
                a.md:5: image 'large.png' has 5000001 bytes; at most 5000000 fit a book, so make it smaller
                a.md:6: image 'a.webp' is no PNG, JPEG or GIF, and no well-formed SVG either (line 1); convert it to one
                a.md:8: image 'text.png' is no PNG, JPEG or GIF, and no well-formed SVG either (line 1); convert it to one
                a.md:8: image 'half.png' is a PNG that cannot be decoded (Error reading PNG metadata); save it anew as a PNG or an RGB JPEG
                a.md:8: image 'bomb.svg' is no PNG, JPEG or GIF, and no well-formed SVG either (line 2); convert it to one
                a.md:8: image 'folder.png' is not a file; name the picture itself""", refused(BOTH));
    }

    @Test
    void whatIsWrongInRawHtmlIsNamedAtItsLine() throws Exception {
        write("a.md", """
                # A

                Not `<img src="gone.png">`.

                <div>
                <p>Text.</p>
                <IMG alt=""
                 SRC = 'gone.png'> <img src="a&amp;b.png">
                </div>

                > <p><img src="c.png">

                | a |
                |---|
                | <img src="d.png"> |

                ![](gone.png)
                """);
        assertEquals("""
                a.md:7: image 'gone.png' does not exist
                a.md:8: image 'a&b.png' does not exist
                a.md:11: image 'c.png' does not exist
                a.md:15: image 'd.png' does not exist
                a.md:17: image 'gone.png' does not exist""", refused(BOTH));
    }

    @Test
    void picturesOfAllKindsAreShown() throws Exception {
        Files.write(notes().resolve("grey16.png"), png(BufferedImage.TYPE_USHORT_GRAY));
        Files.write(notes().resolve("indexed.png"), png(BufferedImage.TYPE_BYTE_INDEXED));
        Files.write(notes().resolve("clear.png"), png(BufferedImage.TYPE_4BYTE_ABGR));
        Files.write(notes().resolve("binary.gif"), image(BufferedImage.TYPE_BYTE_BINARY, "gif"));
        Files.write(notes().resolve("grey.jpg"), image(BufferedImage.TYPE_BYTE_GRAY, "jpg"));
        write("a.md", "# A\n\n![a](grey16.png) ![b](indexed.png) ![c](clear.png) ![d](binary.gif) ![e](grey.jpg)\n");
        publish(BOTH);
    }

    private static byte[] png(int type) throws IOException {
        return image(type, "png");
    }

    private static byte[] image(int type, String format) throws IOException {
        BufferedImage image = new BufferedImage(40, 40, type);
        IntStream.range(0, 40).forEach(i -> image.setRGB(i, i, 0xFF804020));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }
}
