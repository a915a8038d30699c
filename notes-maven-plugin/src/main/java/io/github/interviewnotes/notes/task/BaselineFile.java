package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.check.Baseline;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.rule.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where a folder of notes has its baseline, or would have it.
 *
 * @param notes the folder
 * @param configuration what stands in its rules
 */
record BaselineFile(NotesFolder notes, Configuration configuration) {

    /** Returns the file, which need not exist. */
    Path path() throws ConfigException {
        return notes.rulesOrBeside().resolve(Baseline.FILE);
    }

    /** Returns how messages name the file. */
    String name() throws ConfigException {
        return notes.rulesPrefix(notes.rulesOrBeside()) + Baseline.FILE;
    }

    /**
     * Returns what the file says, if there is one.
     *
     * @param rules all rules whose findings can be debts
     * @throws ConfigException if it is no baseline
     */
    Optional<Baseline> read(List<Rule> rules) throws ConfigException {
        TreeSet<String> ids =
                rules.stream().map(rule -> rule.id().toString()).collect(Collectors.toCollection(TreeSet::new));
        return Baseline.of(configuration, notes.rulesPrefix(notes.rulesOrBeside()), ids);
    }
}
