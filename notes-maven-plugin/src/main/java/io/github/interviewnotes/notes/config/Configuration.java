package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the folder {@code rules/} says, with defaults for what it leaves open. Immutable.
 *
 * @param notes which files are notes
 * @param rules levels and options of rules
 * @param sections what sections a note must have
 * @param dictionary words and phrases that are spelled right
 * @param languages languages that a code fence may name
 * @param links what links into the web must be like
 * @param prose what is believed of the judgement on prose
 * @param grammar rules of grammar of the project's own
 * @param book what is said of the book that the notes become
 * @param files the texts that all this was read from
 */
public record Configuration(
        NotesSettings notes,
        RuleSettings rules,
        SectionSchemas sections,
        Dictionary dictionary,
        Languages languages,
        LinkSettings links,
        ProseSettings prose,
        GrammarFile grammar,
        BookSettings book,
        RulesFiles files) {

    /** The name of the file that lists findings which were there before; whoever compares findings with it reads it. */
    public static final String BASELINE = RulesFolder.BASELINE;

    /** The names of the files that a folder of rules can hold. */
    public static final List<String> FILES = RulesFolder.KNOWN;

    /** Tells whether a folder is one of rules: a file in it has one of these names, or one of them with a slip of the hand. */
    public static boolean isMeantBy(Path folder) {
        return RulesFolder.isMeant(folder);
    }

    /** Returns the configuration of a folder of notes that has no {@code rules/}. */
    public static Configuration defaults() {
        return new Configuration(
                NotesSettings.defaults(),
                RuleSettings.defaults(),
                SectionSchemas.none(),
                Dictionary.empty(),
                ShippedLanguages.read(),
                LinkSettings.defaults(),
                ProseSettings.defaults(),
                GrammarFile.none(),
                BookSettings.none(),
                RulesFiles.none());
    }

    /**
     * Reads a folder in which every file may be missing.
     *
     * @throws ConfigException if the folder does not exist, a file cannot be read, or something in it is not understood; of several
     *     faults the first one of the first file by name
     */
    public static Configuration read(Path rulesFolder) throws ConfigException {
        return read(rulesFolder, RulesFiles.none());
    }

    /**
     * Reads a folder as it would be if some of its files had another text.
     *
     * @param drafts the texts that take the place of files
     * @throws ConfigException as {@link #read(Path)} does
     */
    public static Configuration read(Path rulesFolder, RulesFiles drafts) throws ConfigException {
        RulesFolder folder = RulesFolder.open(rulesFolder, drafts);
        Configuration defaults = defaults();

        Optional<SourceText> words = folder.text(RulesFolder.DICTIONARY);
        Dictionary dictionary = words.isPresent()
                ? DictionaryReader.read(folder.label(RulesFolder.DICTIONARY), words.get())
                : defaults.dictionary;

        Optional<SourceText> patterns = folder.text(RulesFolder.GRAMMAR);
        Beside<GrammarFile> grammar =
                Beside.of(() -> patterns.map(written -> GrammarFile.read(folder.label(RulesFolder.GRAMMAR), written))
                        .orElse(defaults.grammar));

        Optional<YamlNode> names = folder.yaml(RulesFolder.LANGUAGES);
        Languages languages =
                names.isPresent() ? LanguagesReader.read(names.get(), defaults.languages) : defaults.languages;

        Optional<YamlNode> web = folder.yaml(RulesFolder.LINKS);
        LinkSettings links = web.isPresent() ? LinksReader.read(web.get()) : defaults.links;

        Optional<YamlNode> settings = folder.yaml(RulesFolder.NOTES);
        NotesReader.Result notes = settings.isPresent()
                ? NotesReader.read(settings.get())
                : new NotesReader.Result(defaults.notes, defaults.rules, defaults.book);

        Optional<YamlNode> text = folder.yaml(RulesFolder.PROSE);
        ProseSettings prose = text.isPresent() ? ProseReader.read(text.get()) : defaults.prose;

        Optional<YamlNode> schemas = folder.yaml(RulesFolder.SECTIONS);
        SectionSchemas sections =
                schemas.isPresent() ? SectionsReader.read(schemas.get(), languages) : defaults.sections;

        folder.text(RulesFolder.BASELINE);

        return new Configuration(
                notes.notes(),
                notes.rules(),
                sections,
                dictionary,
                languages,
                links,
                prose,
                grammar.get(),
                notes.book(),
                folder.files());
    }

    /**
     * Returns this configuration for notes in the language {@code code}, whatever {@code prose.yaml} says of its own; patterns in
     * {@code prose.yaml} still give some notes another.
     */
    public Configuration inLanguage(String code) {
        return new Configuration(
                notes, rules, sections, dictionary, languages, links, prose.in(code), grammar, book, files);
    }

    /**
     * Returns a SHA-256 in hexadecimal over what any rule can know, which comments, blank lines of YAML and the order of keys do not
     * change. What only rules on prose know, they name themselves: the dictionary, {@code prose.yaml} and {@code grammar.xml}. Left
     * out is what is not asked when a rule answers: which files are notes, and levels; and links into the web, since nothing of what is
     * said about them is kept by this name, and the book, which no rule knows.
     */
    public String fingerprint() {
        return new Fingerprint()
                .add(List.of(rules.options(), sections, languages.canonicalNames()))
                .hex();
    }
}
