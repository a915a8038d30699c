package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.text.SourceText;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A configuration of markdownlint.
 *
 * @param path where it lies
 */
record MarkdownlintFile(Path path) {

    /** In the order in which markdownlint-cli2 looks for them. */
    private static final List<String> NAMES = List.of(
            ".markdownlint-cli2.jsonc",
            ".markdownlint-cli2.yaml",
            ".markdownlint.jsonc",
            ".markdownlint.json",
            ".markdownlint.yaml",
            ".markdownlint.yml",
            ".markdownlintrc");

    private static final long LARGEST = 1024 * 1024;

    /** Finds the one of a folder of notes: in it, or above it as far as its repository goes. */
    static Optional<MarkdownlintFile> of(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            for (String name : NAMES) {
                if (Files.isRegularFile(at.resolve(name))) {
                    return Optional.of(new MarkdownlintFile(at.resolve(name)));
                }
            }
            if (Files.exists(at.resolve(".git"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    String name() {
        return path.getFileName().toString();
    }

    /**
     * Returns what it says.
     *
     * @throws SetupException if it is not there, too large or no text
     */
    SourceText text() throws SetupException {
        try {
            if (!Files.isRegularFile(path)) {
                throw new SetupException("there is no file " + path + "; set notes.from");
            }
            if (Files.size(path) > LARGEST) {
                throw new SetupException(path + " is larger than " + LARGEST + " bytes");
            }
            return SourceText.of(Files.readString(path, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw new SetupException(path + " is not UTF-8; save it as UTF-8", e);
        } catch (IOException e) {
            throw new SetupException(path + " cannot be read", e);
        }
    }
}
