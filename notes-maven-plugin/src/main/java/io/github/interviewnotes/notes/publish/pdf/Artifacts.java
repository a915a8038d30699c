package io.github.interviewnotes.notes.publish.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Marks content of a page as an artifact: it is painted as before, and no screen reader meets it (ISO 32000-1, 14.8.2.2). Whoever asks
 * for it takes the content out of the structure tree.
 */
final class Artifacts {

    private final PDDocument document;
    private final PDPage page;

    Artifacts(PDDocument document, PDPage page) {
        this.document = document;
        this.page = page;
    }

    /**
     * Marks some pieces of content, and returns their numbers.
     *
     * @param wanted judges the number of a piece on the page and its glyphs, a character for each two bytes
     */
    Set<Integer> mark(BiPredicate<Integer, String> wanted) throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        Set<Integer> marked = new TreeSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        StringBuilder glyphs = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            String operator = tokens.get(i) instanceof Operator named ? named.getName() : "";
            if (operator.equals("BDC") || operator.equals("BMC")) {
                open.push(i);
                glyphs.setLength(0);
            } else if (operator.equals("Tj")) {
                glyphs.append(new String(((COSString) tokens.get(i - 1)).getBytes(), StandardCharsets.UTF_16BE));
            } else if (operator.equals("EMC")) {
                int begin = open.pop();
                int number = number(tokens.get(begin - 1));
                if (wanted.test(number, glyphs.toString())) {
                    marked.add(number);
                    tokens.set(begin - 2, COSName.ARTIFACT);
                    tokens.set(begin - 1, new COSDictionary());
                }
            }
        }
        if (!marked.isEmpty()) {
            write(tokens);
        }
        return marked;
    }

    private static int number(Object properties) {
        return properties instanceof COSDictionary dictionary ? dictionary.getInt(COSName.MCID) : -1;
    }

    private void write(List<Object> tokens) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ContentStreamWriter(out).writeTokens(tokens);
        page.setContents(new PDStream(document, new ByteArrayInputStream(out.toByteArray()), COSName.FLATE_DECODE));
    }
}
