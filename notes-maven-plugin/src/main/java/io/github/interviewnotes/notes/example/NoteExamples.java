package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.config.Languages;
import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.note.Heading;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.ExampleRule;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The examples of one note.
 *
 * @param examples in source order, those that do not run included, those with a fault not
 * @param faults what is wrong with their info strings
 */
record NoteExamples(List<Example> examples, List<Finding> faults) {

    /** What may stand between a block and its output: blank lines, in a quote with its mark. */
    private static final Pattern NOTHING = Pattern.compile("[\\s>]*");

    private static final List<String> MODES = List.of("ellipsis", "contains");

    NoteExamples {
        examples = List.copyOf(examples);
        faults = List.copyOf(faults);
    }

    static NoteExamples of(Note note, Languages languages) {
        List<Example> examples = new ArrayList<>();
        List<Finding> faults = new ArrayList<>();
        List<Fence> fences = note.fences();
        for (int i = 0; i < fences.size(); i++) {
            Fence fence = fences.get(i);
            Optional<Fence> before = i == 0 ? Optional.empty() : Optional.of(fences.get(i - 1));
            Optional<Fence> behind = i + 1 == fences.size() ? Optional.empty() : Optional.of(fences.get(i + 1));
            Optional<Fence> output = behind.filter(next -> isOutput(next, languages) && follows(note, fence, next));
            List<String> messages = new ArrayList<>();
            if (isOutput(fence, languages)) {
                messages.addAll(outputFaults(note, fence, before));
            } else {
                kind(fence, languages).ifPresent(kind -> {
                    OptionsReader.Outcome read = OptionsReader.read(kind, fence.attributes());
                    messages.addAll(read.faults());
                    if (kind == Kind.PYCON && output.isPresent()) {
                        messages.add("a transcript shows its output itself; expected no output fence behind it");
                    }
                    if (messages.isEmpty()) {
                        Optional<Expected> expected = output.map(next -> new Expected(next, mode(next)));
                        examples.add(new Example(note, section(note, fence), fence, kind, read.options(), expected));
                    }
                });
            }
            messages.forEach(message ->
                    faults.add(Finding.of(ExampleRule.BAD_OPTION, Location.of(note, fence.openingRange()), message)));
        }
        return new NoteExamples(examples, faults);
    }

    private static Optional<Kind> kind(Fence fence, Languages languages) {
        return languages.canonical(fence.language()).map(language -> switch (language) {
            case "python" -> Kind.PYTHON;
            case "pycon" -> Kind.PYCON;
            case "bash" -> Kind.BASH;
            case "sql" -> "postgres".equals(fence.attributes().get("engine")) ? Kind.POSTGRES : Kind.SQLITE;
            default -> null;
        });
    }

    private static boolean isOutput(Fence fence, Languages languages) {
        return fence.attributes().containsKey("output")
                && languages.canonical(fence.language()).filter("text"::equals).isPresent();
    }

    private static boolean follows(Note note, Fence fence, Fence next) {
        String between = note.text()
                .content()
                .substring(fence.range().end(), next.range().start());
        return column(note, fence) == column(note, next)
                && NOTHING.matcher(between).matches();
    }

    private static int column(Note note, Fence fence) {
        return note.text().position(fence.range().start()).column();
    }

    private static Expected.Mode mode(Fence output) {
        Map<String, String> words = output.attributes();
        if (words.containsKey("contains")) {
            return Expected.Mode.CONTAINS;
        }
        return words.containsKey("ellipsis") ? Expected.Mode.ELLIPSIS : Expected.Mode.EXACT;
    }

    private static List<String> outputFaults(Note note, Fence output, Optional<Fence> before) {
        List<String> faults = new ArrayList<>();
        if (before.filter(fence -> follows(note, fence, output)).isEmpty()) {
            faults.add("no block of code stands directly before this output; only blank lines may stand between");
        }
        output.attributes().keySet().stream()
                .filter(word -> !word.equals("output") && !MODES.contains(word))
                .map(word -> "unknown option '" + word + "'; expected ellipsis or contains")
                .forEach(faults::add);
        if (output.attributes().keySet().containsAll(MODES)) {
            faults.add("'ellipsis' and 'contains' exclude each other");
        }
        return faults;
    }

    private static String section(Note note, Fence fence) {
        return note.outline().headings().stream()
                .filter(heading -> heading.range().start() < fence.range().start())
                .reduce((first, second) -> second)
                .map(Heading::text)
                .orElse("");
    }
}
