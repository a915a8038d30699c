package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Nearest;
import io.github.interviewnotes.notes.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The folder that holds the configuration: which files are there, and their text. */
final class RulesFolder {

    static final String BASELINE = "baseline.txt";
    static final String DICTIONARY = Dictionary.FILE;
    static final String GRAMMAR = GrammarFile.FILE;
    static final String LANGUAGES = "languages.yaml";
    static final String LINKS = "links.yaml";
    static final String NOTES = "notes.yaml";
    static final String PROSE = ProseSettings.FILE;
    static final String SECTIONS = "sections.yaml";

    static final List<String> KNOWN = List.of(BASELINE, DICTIONARY, GRAMMAR, LANGUAGES, LINKS, NOTES, PROSE, SECTIONS);

    private static final int MAX_BYTES = 1024 * 1024;

    /** A hundred thousand debts; nobody writes them by hand. */
    private static final int MAX_BASELINE_BYTES = 16 * 1024 * 1024;

    private final Path folder;
    private final String label;
    private final SortedSet<String> names;
    private final RulesFiles drafts;
    private final Map<String, SourceText> read = new TreeMap<>();

    private RulesFolder(Path folder, String label, SortedSet<String> names, RulesFiles drafts) {
        this.folder = folder;
        this.drafts = drafts;
        this.label = label;
        this.names = names;
    }

    /**
     * Opens the folder. A file that looks like configuration but has no known name is an error, since what it sets would be passed
     * over in silence; hidden files, folders and files of another kind are nobody's business.
     *
     * @param drafts texts that take the place of files
     */
    static RulesFolder open(Path folder, RulesFiles drafts) throws ConfigException {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String label = name == null ? "rules" : name.toString();
        if (!Files.isDirectory(folder)) {
            throw new ConfigException(label + ": " + (Files.exists(folder) ? "not a folder" : "no such folder"));
        }
        SortedSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString()).forEach(names::add);
        } catch (IOException | UncheckedIOException e) {
            throw new ConfigException(label + ": the folder cannot be read");
        }
        for (String file : names) {
            boolean looksLikeOurs = file.matches("(?i)[^.].*\\.(yaml|yml|txt|xml)");
            if (looksLikeOurs && !KNOWN.contains(file) && Files.isRegularFile(folder.resolve(file))) {
                throw new ConfigException(label + ": " + YamlNode.unknownName("file", file, KNOWN));
            }
        }
        return new RulesFolder(folder, label, names, drafts);
    }

    /**
     * Tells whether somebody has meant a folder to be one of rules: a file in it has a known name, or one that is nearly known, which
     * {@link #open} then refuses.
     */
    static boolean isMeant(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .anyMatch(name ->
                            KNOWN.contains(name) || Nearest.surely(name, KNOWN).isPresent());
        } catch (IOException | UncheckedIOException e) {
            // opening it says why it cannot be read
            return true;
        }
    }

    /** Returns how messages name a file of this folder. */
    String label(String name) {
        return label + "/" + name;
    }

    /** Returns the document of a YAML file, or nothing when there is no such file or nothing in it. */
    Optional<YamlNode> yaml(String name) throws ConfigException {
        Optional<SourceText> text = text(name);
        return text.isPresent() ? YamlReader.read(label(name), text.get()) : Optional.empty();
    }

    /** Returns the texts that were read so far. */
    RulesFiles files() {
        return new RulesFiles(read);
    }

    /** Returns the text of a file, or nothing when there is no such file. */
    Optional<SourceText> text(String name) throws ConfigException {
        Optional<SourceText> draft = drafts.text(name);
        Optional<SourceText> text = draft.isPresent() ? draft : load(name);
        text.ifPresent(found -> read.put(name, found));
        return text;
    }

    private Optional<SourceText> load(String name) throws ConfigException {
        if (!names.contains(name)) {
            return Optional.empty();
        }
        Path file = folder.resolve(name);
        try {
            // a stranger's pull request must not show another file's content in an error message
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                throw new ConfigException(label(name) + ": a symbolic link that leads out of the folder is not read");
            }
            if (!Files.isRegularFile(file)) {
                throw new ConfigException(label(name) + ": not a regular file");
            }
            try (InputStream in = Files.newInputStream(file)) {
                int most = name.equals(BASELINE) ? MAX_BASELINE_BYTES : MAX_BYTES;
                byte[] bytes = in.readNBytes(most + 1);
                if (bytes.length > most) {
                    throw new ConfigException(label(name) + ": larger than " + most + " bytes; shorten it");
                }
                return Optional.of(decode(name, bytes));
            }
        } catch (IOException e) {
            throw new ConfigException(label(name) + ": cannot be read");
        }
    }

    private SourceText decode(String name, byte[] bytes) throws ConfigException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        SourceText text = SourceText.of(chars.flip().toString());
        if (result.isError()) {
            throw new Place(label(name), text.position(text.length()))
                    .error("not UTF-8 from here; save the file as UTF-8");
        }
        return text;
    }
}
