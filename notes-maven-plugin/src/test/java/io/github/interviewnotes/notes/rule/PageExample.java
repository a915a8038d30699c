package io.github.interviewnotes.notes.rule;

import io.github.interviewnotes.notes.text.Edit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * One example of a rule's page: a folder of notes and what the rule says of it.
 *
 * @param line the page's line on which it starts
 * @param right whether it stands under {@code ## Right}, where the rule must stay silent
 * @param files what the folder holds, and what {@code rules/} does
 * @param findings the exact lines of the report
 */
record PageExample(int line, boolean right, List<File> files, List<String> findings) {

    private static final String RULES = "rules/";

    /**
     * A file of an example.
     *
     * @param path below the notes' root; one that starts with {@code rules/} configures the run instead
     * @param attributes the words of the fence's info string: {@code hex} when the content is bytes in hexadecimal, {@code symlink}
     *     when it is where a symbolic link leads, {@code repeat=100} when its last line stands so many times, {@code crlf} when its
     *     lines end in CRLF, {@code bom} when it starts with a byte order mark
     * @param content as the fence gives it
     */
    record File(String path, Map<String, String> attributes, String content) {

        void write(Path folder) throws IOException {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            if (attributes.containsKey("symlink")) {
                Files.createSymbolicLink(file, Path.of(content.strip()));
            } else {
                Files.write(file, bytes());
            }
        }

        private byte[] bytes() {
            if (attributes.containsKey("hex")) {
                return HexFormat.of().parseHex(content.replaceAll("\\s", ""));
            }
            int times = Integer.parseInt(attributes.getOrDefault("repeat", "1"));
            int lastLine = content.lastIndexOf('\n', content.length() - 2) + 1;
            String text = (attributes.containsKey("bom") ? "\uFEFF" : "")
                    + content
                    + content.substring(lastLine).repeat(times - 1);
            return (attributes.containsKey("crlf") ? text.replace("\n", "\r\n") : text)
                    .getBytes(StandardCharsets.UTF_8);
        }

        boolean isConfiguration() {
            return path.startsWith(RULES);
        }
    }

    /** Returns this example with the edits of {@code finding} applied. Of several findings the last in the file goes first. */
    PageExample editedBy(Finding finding) {
        String path = path(finding.location());
        List<File> edited = files.stream()
                .map(file ->
                        file.path.equals(path) ? new File(path, file.attributes, edited(file.content, finding)) : file)
                .toList();
        return new PageExample(line, right, edited, findings);
    }

    /** Returns what an example calls the file of a place. */
    static String path(Location location) {
        return (location.folder() == Location.Folder.RULES ? RULES : "") + location.path();
    }

    private static String edited(String content, Finding finding) {
        StringBuilder text = new StringBuilder(content);
        finding.edits().stream()
                .sorted(Comparator.comparing(Edit::range).reversed())
                .forEach(edit -> text.replace(edit.range().start(), edit.range().end(), edit.replacement()));
        return text.toString();
    }

    /** Writes the notes below {@code root}, and the configuration below {@code rules}. */
    void write(Path root, Path rules) throws IOException {
        for (File file : files) {
            if (file.isConfiguration()) {
                new File(file.path.substring(RULES.length()), file.attributes, file.content).write(rules);
            } else {
                file.write(root);
            }
        }
    }
}
