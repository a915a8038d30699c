package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.text.Nearest;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the words of an info string that say how a block runs. What is ours and not understood is a fault: a guess
 * could run anything.
 */
final class OptionsReader {

    private static final List<String> FLAGS = List.of("fragment", "invalid");
    private static final List<String> VALUES = List.of("session", "raises", "needs", "engine");
    private static final Pattern SESSION = Pattern.compile("[A-Za-z0-9][\\w.-]*");

    private final Kind kind;
    private final Map<String, String> words;
    private final List<String> faults = new ArrayList<>();

    private OptionsReader(Kind kind, Map<String, String> words) {
        this.kind = kind;
        this.words = words;
    }

    /**
     * What was read.
     *
     * @param options complete only if there are no faults
     * @param faults messages
     */
    record Outcome(Options options, List<String> faults) {}

    static Outcome read(Kind kind, Map<String, String> words) {
        OptionsReader reader = new OptionsReader(kind, words);
        Options options = reader.read();
        return new Outcome(options, List.copyOf(reader.faults));
    }

    private Options read() {
        words.forEach(this::requireKnown);
        boolean fragment = words.containsKey("fragment");
        boolean invalid = words.containsKey("invalid");
        if (fragment && invalid) {
            faults.add("'fragment' and 'invalid' exclude each other: an invalid block is never parsed");
        }
        if (fragment || invalid) {
            for (String name : List.of("session", "raises", "needs")) {
                if (words.containsKey(name)) {
                    faults.add("'" + name + "' says how a block runs, and a block with '"
                            + (fragment ? "fragment" : "invalid") + "' does not run");
                }
            }
        }
        Optional<String> session = Optional.ofNullable(words.get("session"));
        session.filter(name -> !SESSION.matcher(name).matches())
                .ifPresent(name -> faults.add("the session's name is " + Quoted.of(name)
                        + "; expected letters, digits, dots, dashes and underscores"));
        Optional<String> raises = Optional.ofNullable(words.get("raises"));
        raises.filter(name -> !raises().matcher(name).matches())
                .ifPresent(name -> faults.add("raises is " + Quoted.of(name) + "; expected " + raisesForm()));
        return new Options(!fragment && !invalid, session, raises, needs());
    }

    /** Other tools have words of their own, {@code title="x"}; only what is nearly one of ours is a mistake. */
    private void requireKnown(String word, String value) {
        boolean ours = FLAGS.contains(word) || VALUES.contains(word);
        if (!ours || word.equals("engine") && !isSql()) {
            List<String> all = new ArrayList<>(FLAGS);
            VALUES.stream().filter(name -> !name.equals("engine") || isSql()).forEach(all::add);
            Optional<String> near = Nearest.to(word, all);
            if (ours || near.isPresent()) {
                faults.add("unknown option " + Quoted.of(word)
                        + near.map(name -> "; did you mean '" + name + "'?")
                                .orElse("; expected " + String.join(", ", all)));
            }
        } else if (FLAGS.contains(word) && !value.isEmpty()) {
            faults.add("'" + word + "' takes no value");
        } else if (word.equals("engine") && !List.of("sqlite", "postgres").contains(value)) {
            faults.add("engine is " + Quoted.of(value) + "; expected sqlite or postgres");
        }
    }

    private boolean isSql() {
        return kind.language().equals("sql");
    }

    private List<Need> needs() {
        List<Need> needs = new ArrayList<>();
        String list = words.get("needs");
        if (list != null) {
            for (String one : list.split(",", -1)) {
                Need.of(one)
                        .ifPresentOrElse(
                                needs::add,
                                () -> faults.add("needs holds " + Quoted.of(one)
                                        + "; expected names with or without a version, such as git,django>=6.1"));
            }
        }
        return needs;
    }

    private Pattern raises() {
        return Pattern.compile(
                switch (kind) {
                    case PYTHON, SQLITE -> "[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*";
                    case POSTGRES -> "[0-9A-Z]{5}";
                    case BASH -> "[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5]";
                    // it shows its exceptions itself
                    case PYCON -> "(?!)";
                });
    }

    private String raisesForm() {
        return switch (kind) {
            case PYTHON, SQLITE -> "the name of an exception";
            case POSTGRES -> "an SQLSTATE of five digits and capitals";
            case BASH -> "an exit status from 1 to 255";
            case PYCON -> "none, since a transcript shows the exception itself";
        };
    }
}
