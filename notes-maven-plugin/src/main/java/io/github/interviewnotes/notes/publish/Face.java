package io.github.interviewnotes.notes.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The font files that come with the plugin, the ones for running text first and those for rare characters last. */
public enum Face {
    SERIF(Family.SERIF, 400, false, "SourceSerif4_400Regular"),
    SERIF_ITALIC(Family.SERIF, 400, true, "SourceSerif4_400Regular_Italic"),
    SERIF_BOLD(Family.SERIF, 700, false, "SourceSerif4_700Bold"),
    SERIF_BOLD_ITALIC(Family.SERIF, 700, true, "SourceSerif4_700Bold_Italic"),
    SANS(Family.SANS, 400, false, "SourceSans3_400Regular"),
    SANS_ITALIC(Family.SANS, 400, true, "SourceSans3_400Regular_Italic"),
    SANS_BOLD(Family.SANS, 600, false, "SourceSans3_600SemiBold"),
    MONO(Family.MONO, 400, false, "JetBrainsMono_400Regular"),
    MONO_ITALIC(Family.MONO, 400, true, "JetBrainsMono_400Regular_Italic"),
    MONO_BOLD(Family.MONO, 700, false, "JetBrainsMono_700Bold"),
    MONO_MORE(Family.MONO_MORE, 400, false, "DejaVuSansMono"),
    SYMBOLS(Family.SYMBOLS, 400, false, "NotoSansSymbols2_400Regular"),
    MATH(Family.MATH, 400, false, "NotoSansMath_400Regular"),
    EMOJI(Family.EMOJI, 400, false, "NotoEmoji_400Regular");

    /** Font families by the name that style sheets and pictures use. */
    public enum Family {
        SERIF("Source Serif 4", "SourceSerif4"),
        SANS("Source Sans 3", "SourceSans3"),
        MONO("JetBrains Mono", "JetBrainsMono"),
        MONO_MORE("DejaVu Sans Mono", "DejaVu"),
        SYMBOLS("Noto Sans Symbols 2", "NotoSansSymbols2"),
        MATH("Noto Sans Math", "NotoSansMath"),
        EMOJI("Noto Emoji", "NotoEmoji");

        private final String cssName;
        private final String licence;

        Family(String cssName, String licence) {
            this.cssName = cssName;
            this.licence = licence + "-LICENSE.txt";
        }

        /** Returns the name for {@code font-family}. */
        public String cssName() {
            return cssName;
        }

        /** Returns the file name of the licence text, which stands beside the fonts. */
        public String licence() {
            return licence;
        }
    }

    private static final String HOME = "/io/github/interviewnotes/notes/publish/fonts/";

    private final Family family;
    private final int weight;
    private final boolean italic;
    private final String file;

    Face(Family family, int weight, boolean italic, String file) {
        this.family = family;
        this.weight = weight;
        this.italic = italic;
        this.file = file + ".ttf";
    }

    public Family family() {
        return family;
    }

    /** Returns the CSS weight, 100 to 900. */
    public int weight() {
        return weight;
    }

    public boolean italic() {
        return italic;
    }

    /** Returns the name of its file among the resources. */
    public String file() {
        return file;
    }

    /** Returns a file name of lower-case letters, digits, hyphens and the extension, for containers that bear no more. */
    public String plainFile() {
        return file.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the whole, unmodified font file. */
    public byte[] bytes() {
        return resource(file);
    }

    /** Returns the text of its licence. */
    public byte[] licenceText() {
        return resource(family.licence());
    }

    private static byte[] resource(String name) {
        try (InputStream in = Face.class.getResourceAsStream(HOME + name)) {
            if (in == null) {
                throw new IOException("the plugin's jar lacks " + HOME + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
