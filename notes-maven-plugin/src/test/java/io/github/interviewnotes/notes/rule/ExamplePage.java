package io.github.interviewnotes.notes.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a rule's page line by line; what reads the notes is not trusted to read its own tests. */
final class ExamplePage {

    private static final Pattern FENCE = Pattern.compile("(`{3,})(.*)");
    private static final Pattern WORD = Pattern.compile("([^\\s=]+)(?:=(?:\"([^\"]*)\"|(\\S*)))?");
    private static final Pattern OPTION = Pattern.compile("\\|\\s*`([^`]+)`\\s*\\|\\s*(.*?)\\s*\\|\\s*(.*?)\\s*\\|");
    private static final String FINDINGS = "text findings";
    private static final String MENDED = "mended";

    private final List<String> lines;
    private final List<String> headings = new ArrayList<>();
    private final List<PageExample> examples = new ArrayList<>();
    private final Map<String, String> options = new TreeMap<>();

    private final List<PageExample.File> files = new ArrayList<>();
    private final List<PageExample.File> mended = new ArrayList<>();
    private List<String> findings = List.of();
    private boolean told;
    private int firstLine;
    private String section = "";

    private ExamplePage(List<String> lines) {
        this.lines = lines;
    }

    static ExamplePage of(String markdown) {
        ExamplePage read = new ExamplePage(markdown.lines().toList());
        read.read();
        return read;
    }

    /** Returns the headings of level 1 and 2 as written. */
    List<String> headings() {
        return headings;
    }

    List<PageExample> examples() {
        return examples;
    }

    /** Returns the options' names and their defaults as written. */
    Map<String, String> options() {
        return options;
    }

    /** Returns what stands behind {@code - **name:** }. */
    Optional<String> fact(String name) {
        String start = "- **" + name + ":** ";
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst();
    }

    private void read() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher fence = FENCE.matcher(line);
            if (fence.matches()) {
                i = readFence(i, fence.group(1), fence.group(2).strip());
            } else if (line.startsWith("#")) {
                endRightExample();
                if (!line.startsWith("###")) {
                    headings.add(line);
                    section = line;
                }
            } else if (section.equals("## Options")) {
                readOption(line);
            }
        }
        endRightExample();
    }

    /** Returns the 0-based line of the closing fence. */
    private int readFence(int opening, String marks, String info) {
        StringBuilder content = new StringBuilder();
        int at = opening + 1;
        while (!lines.get(at).strip().equals(marks)) {
            content.append(lines.get(at++)).append('\n');
        }
        boolean wrong = section.equals("## Wrong");
        boolean right = section.equals("## Right");
        if ((wrong || right) && info.equals(FINDINGS)) {
            findings = content.toString().lines().toList();
            told = true;
        } else if ((wrong || right) && words(info).containsKey(MENDED)) {
            mended.add(new PageExample.File(words(info).getOrDefault("file", "note.md"), Map.of(), content.toString()));
        } else if (wrong || right) {
            endToldExample();
            firstLine = files.isEmpty() ? opening + 1 : firstLine;
            Map<String, String> words = words(info);
            files.add(new PageExample.File(words.getOrDefault("file", "note.md"), words, content.toString()));
        }
        return at;
    }

    private static Map<String, String> words(String info) {
        Map<String, String> words = new LinkedHashMap<>();
        WORD.matcher(info)
                .results()
                .forEach(word -> words.put(
                        word.group(1),
                        Stream.of(2, 3)
                                .map(word::group)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse("")));
        return words;
    }

    private void endRightExample() {
        endToldExample();
        if (!files.isEmpty()) {
            if (!section.equals("## Right")) {
                throw new IllegalStateException(
                        "line " + firstLine + ": an example under Wrong ends with its findings");
            }
            add(true);
        }
    }

    /** An example ends with its findings, and with what its files are when they are mended. */
    private void endToldExample() {
        if (told) {
            add(section.equals("## Right"));
        }
    }

    private void add(boolean right) {
        examples.add(new PageExample(firstLine, right, List.copyOf(files), findings, List.copyOf(mended)));
        files.clear();
        mended.clear();
        findings = List.of();
        told = false;
    }

    private void readOption(String line) {
        Matcher option = OPTION.matcher(line);
        if (option.matches()) {
            options.put(option.group(1), option.group(2));
        }
    }
}
