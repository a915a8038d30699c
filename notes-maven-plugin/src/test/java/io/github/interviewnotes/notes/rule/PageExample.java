package io.github.interviewnotes.notes.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One example of a rule's page: a folder of notes and what the rule says of it.
 *
 * @param line the page's line on which it starts
 * @param right whether it stands under {@code ## Right}, where the rule must stay silent
 * @param files what the folder holds, and what {@code rules/} does
 * @param findings the exact lines of the report
 * @param mended what files are after all fixes, those that are not safe included, where the page shows it
 */
record PageExample(int line, boolean right, List<File> files, List<String> findings, List<File> mended) {

    private static final String RULES = "rules/";

    private static final Set<String> NO_TEXT = Set.of("hex", "symlink");

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

        /** Returns this file with what was read from it. */
        File with(String text) {
            Map<String, String> others = new LinkedHashMap<>(attributes);
            others.remove("repeat");
            return new File(path, others, text.replace("\r\n", "\n").replace("\uFEFF", ""));
        }

        boolean isConfiguration() {
            return path.startsWith(RULES);
        }
    }

    /** Returns this example as it stands in a folder of notes and one of rules. */
    PageExample readFrom(Path root, Path rules) throws IOException {
        List<File> read = new ArrayList<>();
        for (File file : files) {
            Path source = file.isConfiguration()
                    ? rules.resolve(file.path.substring(RULES.length()))
                    : root.resolve(file.path);
            boolean asText = file.attributes.keySet().stream().noneMatch(NO_TEXT::contains);
            read.add(asText ? file.with(Files.readString(source)) : file);
        }
        return new PageExample(line, right, read, findings, mended);
    }

    /** Returns what the page says of the files that the fixes change, as far as it says something. */
    List<File> shownOf(PageExample after) {
        List<String> shown = mended.stream().map(File::path).toList();
        return after.files.stream()
                .filter(file -> shown.contains(file.path))
                .map(file -> new File(file.path, Map.of(), file.content))
                .toList();
    }

    /** Returns what an example calls the file of a place. */
    static String path(Location location) {
        return (location.folder() == Location.Folder.RULES ? RULES : "") + location.path();
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
