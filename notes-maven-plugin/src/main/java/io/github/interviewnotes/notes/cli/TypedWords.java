package io.github.interviewnotes.notes.cli;

import io.github.interviewnotes.notes.check.CheckResult;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences of tasks and rules, which name goals and parameters as users of Maven write them, in the words of the command line:
 * {@code notes:baseline -Dnotes.prune} is {@code notes baseline --prune}. What a sentence quotes is not its own and stays.
 */
final class TypedWords {

    /** A key of a file is called as it stands there. */
    private static final Pattern NAME = Pattern.compile(
            "'[^']*'|(?<![\\w./-])(?:(?:-D)?notes\\.(\\w+)|notes:(\\w+))(?![.-]?\\w)(?! in notes\\.yaml)");

    private final Set<String> commands = new HashSet<>();
    private final Set<String> options = new HashSet<>();

    TypedWords(List<Command> all) {
        for (Command command : all) {
            commands.add(command.name());
            command.options().forEach(option -> options.add(option.name()));
        }
        CommonOptions.LIST.forEach(option -> options.add(option.name()));
    }

    /** Returns a sentence in these words. */
    String of(String sentence) {
        return NAME.matcher(sentence).replaceAll(name -> Matcher.quoteReplacement(typed(name)));
    }

    /** Returns a result whose messages are in these words. */
    CheckResult of(CheckResult result) {
        return result.with(result.findings().stream()
                .map(finding -> finding.saying(of(finding.message())))
                .toList());
    }

    private String typed(MatchResult name) {
        if (options.contains(name.group(1))) {
            return "--" + name.group(1);
        }
        return commands.contains(name.group(2)) ? "notes " + name.group(2) : name.group();
    }
}
