package io.github.interviewnotes.notes.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * What the command line can do, in words.
 *
 * @param commands those that there are, the usual one first
 */
record Help(List<Command> commands) {

    /** Returns the list of the commands. */
    String all() {
        StringBuilder text = new StringBuilder("notes [COMMAND] [OPTION...] [FILE...]\n\n");
        int width = commands.stream()
                .mapToInt(command -> command.name().length())
                .max()
                .orElse(0);
        for (Command command : commands) {
            text.append("  ")
                    .append(padded(command.name(), width))
                    .append("  ")
                    .append(command.purpose())
                    .append('\n');
        }
        return text.append("\nWithout a command it is ")
                .append(commands.get(0).name())
                .append(". 'notes help COMMAND' says what a command takes.\n")
                .append("Exit codes: 0 nothing found that matters, 1 findings, 2 a wrong command or a broken set-up.\n")
                .toString();
    }

    /** Returns what one command takes. */
    String of(Command command) {
        List<Option> options = new ArrayList<>(command.options());
        options.addAll(CommonOptions.LIST);
        int width =
                options.stream().mapToInt(option -> form(option).length()).max().orElse(0);
        StringBuilder text = new StringBuilder("notes ")
                .append(command.name())
                .append(" [OPTION...]")
                .append(command.operands().isEmpty() ? "" : " " + command.operands())
                .append("\n\n")
                .append(command.purpose())
                .append("\n\n");
        for (Option option : options) {
            text.append("  ")
                    .append(padded(form(option), width))
                    .append("  ")
                    .append(option.purpose())
                    .append('\n');
        }
        return text.toString();
    }

    private static String form(Option option) {
        return "--" + option.name() + (option.isFlag() ? "" : "=" + option.value());
    }

    private static String padded(String word, int width) {
        return word + " ".repeat(width - word.length());
    }
}
