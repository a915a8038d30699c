package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.config.RulesFiles;
import io.github.interviewnotes.notes.report.Places;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The notes that a task is about, and where the rules for them are.
 *
 * @param source the folder of the notes, an absolute and normal path
 * @param rulesDirectory the folder of the rules, where somebody has named one
 * @param language the language that somebody has named for all notes
 */
public record NotesFolder(Path source, Optional<Path> rulesDirectory, Optional<String> language) {

    private static final String RULES = "rules";

    public NotesFolder {
        source = source.toAbsolutePath().normalize();
        rulesDirectory = rulesDirectory.map(folder -> folder.toAbsolutePath().normalize());
    }

    /**
     * Returns the folder of the rules: the one that was named, else "rules" beside the notes if it holds a file of them.
     *
     * @throws ConfigException if the one that was named does not exist, or the other is a symbolic link
     */
    public Optional<Path> rules() throws ConfigException {
        if (rulesDirectory.isPresent()) {
            if (!Files.isDirectory(rulesDirectory.get())) {
                throw new ConfigException(rulesDirectory.get() + " is not a folder; set notes.rulesDirectory");
            }
            return rulesDirectory;
        }
        Path beside = rulesBeside();
        if (Files.isSymbolicLink(beside)) {
            // it is part of the notes, which may be a stranger's, and an error message shows what a file holds
            throw new ConfigException("rules: a symbolic link is not followed; set notes.rulesDirectory");
        }
        return Configuration.isMeantBy(beside) ? Optional.of(beside) : Optional.empty();
    }

    /** Returns where the rules are, or would be if there were some. */
    public Path rulesOrBeside() throws ConfigException {
        return rules().orElse(rulesBeside());
    }

    private Path rulesBeside() {
        return source.resolve(RULES);
    }

    /**
     * Reads the rules.
     *
     * @throws ConfigException if they cannot be used
     */
    public Configuration configuration() throws ConfigException {
        return configuration(RulesFiles.none());
    }

    /**
     * Reads the rules as they would be if some of their files had another text.
     *
     * @param drafts the texts that take the place of files
     * @throws ConfigException if they cannot be used
     */
    public Configuration configuration(RulesFiles drafts) throws ConfigException {
        Optional<Path> rules = rules();
        Configuration configuration =
                rules.isPresent() ? Configuration.read(rules.get(), drafts) : Configuration.defaults();
        return language.map(configuration::inLanguage).orElse(configuration);
    }

    /** Returns what stands before a note's path to make it relative to the repository: empty or ending with a slash. */
    public String prefix() {
        return fromRepository(source).orElse("");
    }

    /** Returns how reports name files. */
    public Places places(Configuration configuration) throws ConfigException {
        Optional<Path> rules = rules();
        String before = rules.isPresent() ? rulesPrefix(rules.get()) : "";
        return new Places(prefix(), before, configuration.files());
    }

    /** Rules outside the repository are named as errors in them are: by their folder alone. */
    public String rulesPrefix(Path rules) {
        return fromRepository(rules)
                .or(() -> rules.startsWith(source) ? Optional.of(slashed(source, rules)) : Optional.empty())
                .orElseGet(() -> rules.getFileName() + "/");
    }

    /** Returns the way from the root of the repository that the notes are in, if they are in one and the folder is, too. */
    private Optional<String> fromRepository(Path folder) {
        Path repository = source;
        while (repository != null && !Files.exists(repository.resolve(".git"))) {
            repository = repository.getParent();
        }
        return repository == null || !folder.startsWith(repository)
                ? Optional.empty()
                : Optional.of(slashed(repository, folder));
    }

    private static String slashed(Path from, Path to) {
        String way = from.relativize(to).toString();
        return way.isEmpty() ? "" : way.replace(File.separatorChar, '/') + "/";
    }
}
