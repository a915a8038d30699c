package io.github.interviewnotes.notes.rule.prose;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * An OpenNLP model that follows the likeliest sequence of labels only, as {@link EnglishPhrases} does. As they come, the chunker follows ten at a time
 * and the tagger three.
 */
final class NarrowBeam {

    private static final String MANIFEST = "manifest.properties";

    /** {@code opennlp.tools.ml.BeamSearch.BEAM_SIZE_PARAMETER}. */
    private static final String WIDTH = "\nBeamSize=1\n";

    private NarrowBeam() {}

    /**
     * Returns {@code model}, which it closes, with a beam of one.
     *
     * @throws IOException if it cannot be read
     */
    static InputStream of(InputStream model) throws IOException {
        ByteArrayOutputStream narrow = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(model);
                ZipOutputStream out = new ZipOutputStream(narrow)) {
            out.setLevel(Deflater.NO_COMPRESSION);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
                if (entry.getName().equals(MANIFEST)) {
                    out.write(WIDTH.getBytes(StandardCharsets.UTF_8));
                }
                out.closeEntry();
            }
        }
        return new ByteArrayInputStream(narrow.toByteArray());
    }
}
