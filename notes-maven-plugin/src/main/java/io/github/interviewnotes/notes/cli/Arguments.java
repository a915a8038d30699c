package io.github.interviewnotes.notes.cli;

import io.github.interviewnotes.notes.text.Nearest;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a command was told.
 *
 * @param values the values of the options that were given, by their names
 * @param operands what is no option, in order
 */
record Arguments(Map<String, String> values, List<String> operands) {

    private static final String ON = "true";
    private static final String OFF = "false";

    Arguments {
        values = Map.copyOf(values);
        operands = List.copyOf(operands);
    }

    /**
     * Reads what stands behind the name of a command. Of an option that is given twice the last one counts, so that whoever calls a script
     * can overrule what it says; behind {@code --} nothing is an option.
     *
     * @param options those that the command has
     * @param commands all commands, one of which may have an option that this one does not
     * @throws UsageException if there is an option that it does not have, or one without its value
     */
    static Arguments read(List<String> words, List<Option> options, List<Command> commands) throws UsageException {
        Map<String, String> values = new HashMap<>();
        List<String> operands = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--")) {
                operands.addAll(words.subList(i + 1, words.size()));
                break;
            }
            if (!word.startsWith("-") || word.equals("-")) {
                operands.add(word);
                continue;
            }
            int equals = word.indexOf('=');
            Option option = find(equals < 0 ? word : word.substring(0, equals), options, commands);
            if (equals >= 0) {
                values.put(option.name(), word.substring(equals + 1));
            } else if (option.isFlag()) {
                values.put(option.name(), ON);
            } else if (i + 1 < words.size()) {
                values.put(option.name(), words.get(++i));
            } else {
                throw new UsageException(word + " needs a value: " + word + "=" + option.value());
            }
        }
        return new Arguments(values, operands);
    }

    private static Option find(String word, List<Option> options, List<Command> commands) throws UsageException {
        String asked = plain(word.equals("-q") ? "--quiet" : word.equals("-h") ? "--help" : word);
        for (Option option : options) {
            if (plain(option.name()).equals(asked)) {
                return option;
            }
        }
        List<String> others = commands.stream()
                .filter(command -> command.options().stream()
                        .anyMatch(option -> plain(option.name()).equals(asked)))
                .map(Command::name)
                .toList();
        if (!others.isEmpty()) {
            throw new UsageException(Quoted.of(word) + " is no option here, but one of " + String.join(", ", others));
        }
        String name = word.replaceFirst("^-+", "");
        String meant = Nearest.to(name, options.stream().map(Option::name).toList())
                .map(nearest -> "; did you mean --" + nearest + "?")
                .orElse("; --help names those that there are");
        throw new UsageException("unknown option " + Quoted.of(word) + meant);
    }

    private static String plain(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** Returns the value of an option, if it was given. */
    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * Tells whether a switch is on.
     *
     * @param otherwise where it was not given
     * @throws UsageException if its value is neither true nor false
     */
    boolean flag(String name, boolean otherwise) throws UsageException {
        String value = values.getOrDefault(name, otherwise ? ON : OFF);
        if (!value.equals(ON) && !value.equals(OFF)) {
            throw new UsageException("--" + name + " is " + Quoted.of(value) + "; expected true or false");
        }
        return value.equals(ON);
    }

    /** Tells whether a switch, which is off where it was not given, is on. */
    boolean flag(String name) throws UsageException {
        return flag(name, false);
    }

    /**
     * Returns the value of an option that is a number from 0 up.
     *
     * @throws UsageException if it is none
     */
    int number(String name, int otherwise) throws UsageException {
        String value = values.getOrDefault(name, String.valueOf(otherwise));
        if (!value.matches("\\d{1,9}")) {
            throw new UsageException("--" + name + " is " + Quoted.of(value) + "; expected a number, 0 or more");
        }
        return Integer.parseInt(value);
    }
}
