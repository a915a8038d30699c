package io.github.interviewnotes.notes.rule;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.config.Dictionary;
import io.github.interviewnotes.notes.config.Languages;
import io.github.interviewnotes.notes.config.Options;
import io.github.interviewnotes.notes.config.ProseSettings;
import io.github.interviewnotes.notes.config.SectionSchemas;
import io.github.interviewnotes.notes.process.ProgramPath;
import io.github.interviewnotes.notes.rule.fence.EmptyFence;
import io.github.interviewnotes.notes.rule.fence.NoLanguage;
import io.github.interviewnotes.notes.rule.fence.TabInCode;
import io.github.interviewnotes.notes.rule.fence.TooWide;
import io.github.interviewnotes.notes.rule.fence.UnclosedFence;
import io.github.interviewnotes.notes.rule.fence.UnknownLanguage;
import io.github.interviewnotes.notes.rule.file.EmptyFile;
import io.github.interviewnotes.notes.rule.file.NotAFile;
import io.github.interviewnotes.notes.rule.file.NotUtf8;
import io.github.interviewnotes.notes.rule.file.NulCharacter;
import io.github.interviewnotes.notes.rule.file.SymlinkOutsideRoot;
import io.github.interviewnotes.notes.rule.file.TooComplex;
import io.github.interviewnotes.notes.rule.file.TooLarge;
import io.github.interviewnotes.notes.rule.file.Unreadable;
import io.github.interviewnotes.notes.rule.index.ContradictingIndex;
import io.github.interviewnotes.notes.rule.index.DanglingEntry;
import io.github.interviewnotes.notes.rule.index.DuplicateEntry;
import io.github.interviewnotes.notes.rule.index.EntryCaseMismatch;
import io.github.interviewnotes.notes.rule.index.EntryOutsideRoot;
import io.github.interviewnotes.notes.rule.index.LabelMismatch;
import io.github.interviewnotes.notes.rule.index.ListingOptions;
import io.github.interviewnotes.notes.rule.index.MissingDescription;
import io.github.interviewnotes.notes.rule.index.NoEntries;
import io.github.interviewnotes.notes.rule.index.UnlistedNote;
import io.github.interviewnotes.notes.rule.link.AnchorCase;
import io.github.interviewnotes.notes.rule.link.Blocked;
import io.github.interviewnotes.notes.rule.link.BrokenAnchor;
import io.github.interviewnotes.notes.rule.link.BrokenFile;
import io.github.interviewnotes.notes.rule.link.BrokenImage;
import io.github.interviewnotes.notes.rule.link.Credentials;
import io.github.interviewnotes.notes.rule.link.DeadPage;
import io.github.interviewnotes.notes.rule.link.EmptyLink;
import io.github.interviewnotes.notes.rule.link.LeavesRoot;
import io.github.interviewnotes.notes.rule.link.LinkCaseMismatch;
import io.github.interviewnotes.notes.rule.link.MissingAlt;
import io.github.interviewnotes.notes.rule.link.MissingFragment;
import io.github.interviewnotes.notes.rule.link.MovedPage;
import io.github.interviewnotes.notes.rule.link.PrivateAddress;
import io.github.interviewnotes.notes.rule.link.SoftMissing;
import io.github.interviewnotes.notes.rule.link.UndefinedReference;
import io.github.interviewnotes.notes.rule.link.Unencrypted;
import io.github.interviewnotes.notes.rule.link.UnreachablePage;
import io.github.interviewnotes.notes.rule.link.UnsafeScheme;
import io.github.interviewnotes.notes.rule.link.UntrustedCertificate;
import io.github.interviewnotes.notes.rule.link.UnusedDefinition;
import io.github.interviewnotes.notes.rule.link.VagueText;
import io.github.interviewnotes.notes.rule.link.WebLinks;
import io.github.interviewnotes.notes.rule.prompt.DuplicateCardId;
import io.github.interviewnotes.notes.rule.prompt.NoCardId;
import io.github.interviewnotes.notes.rule.prose.DoubleSpace;
import io.github.interviewnotes.notes.rule.prose.DoubtfulGrammar;
import io.github.interviewnotes.notes.rule.prose.DuplicateWord;
import io.github.interviewnotes.notes.rule.prose.FailingExample;
import io.github.interviewnotes.notes.rule.prose.ForeignText;
import io.github.interviewnotes.notes.rule.prose.Grammar;
import io.github.interviewnotes.notes.rule.prose.IdleException;
import io.github.interviewnotes.notes.rule.prose.InvalidLanguage;
import io.github.interviewnotes.notes.rule.prose.MissingLanguage;
import io.github.interviewnotes.notes.rule.prose.ProseCheck;
import io.github.interviewnotes.notes.rule.prose.ProseEffort;
import io.github.interviewnotes.notes.rule.prose.RejectedGrammar;
import io.github.interviewnotes.notes.rule.prose.Spelling;
import io.github.interviewnotes.notes.rule.prose.UnknownTerm;
import io.github.interviewnotes.notes.rule.prose.UnsortedDictionary;
import io.github.interviewnotes.notes.rule.prose.UnusedWord;
import io.github.interviewnotes.notes.rule.section.DuplicateSection;
import io.github.interviewnotes.notes.rule.section.EmptySection;
import io.github.interviewnotes.notes.rule.section.MissingContent;
import io.github.interviewnotes.notes.rule.section.MissingSection;
import io.github.interviewnotes.notes.rule.section.NotOneTitle;
import io.github.interviewnotes.notes.rule.section.OutOfOrderSection;
import io.github.interviewnotes.notes.rule.section.SkippedLevel;
import io.github.interviewnotes.notes.rule.section.SurplusContent;
import io.github.interviewnotes.notes.rule.section.TitleWording;
import io.github.interviewnotes.notes.rule.section.TooFewSections;
import io.github.interviewnotes.notes.rule.section.TooLongPart;
import io.github.interviewnotes.notes.rule.section.TooManySections;
import io.github.interviewnotes.notes.rule.section.TooShortPart;
import io.github.interviewnotes.notes.rule.section.UnexpectedSection;
import io.github.interviewnotes.notes.rule.suppression.Misspelled;
import io.github.interviewnotes.notes.rule.suppression.NoReason;
import io.github.interviewnotes.notes.rule.suppression.UnknownRule;
import io.github.interviewnotes.notes.rule.suppression.Unused;
import io.github.interviewnotes.notes.rule.syntax.CertainLanguage;
import io.github.interviewnotes.notes.rule.syntax.InvalidCode;
import io.github.interviewnotes.notes.rule.syntax.MisspelledAttribute;
import io.github.interviewnotes.notes.rule.syntax.NotInvalid;
import io.github.interviewnotes.notes.rule.syntax.SyntaxCheck;
import io.github.interviewnotes.notes.rule.syntax.UncheckedCode;
import io.github.interviewnotes.notes.rule.syntax.WrongLanguage;
import io.github.interviewnotes.notes.rule.table.TooManyColumns;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The one list of rules, constructed with the options that the configuration gives them. Immutable. */
public final class Rules {

    private static final String UNKNOWN_RULE = "suppression/unknown-rule";

    private final List<Rule> all;

    private Rules(List<Rule> all) {
        this.all = List.copyOf(all);
    }

    /** Returns all rules, those on syntax with the programs of this process's search path, those on the web silent, not strict. */
    public static Rules of(Configuration configuration) throws ConfigException {
        return of(
                configuration,
                SyntaxCheck.of(configuration.languages(), ProgramPath.ofThisProcess()),
                WebLinks.off(),
                ProseEffort.once(),
                false);
    }

    /**
     * Returns all rules, also those that the configuration switches off.
     *
     * @param syntax judges code; whoever else needs its verdicts can share it
     * @param links what the web says of links
     * @param prose what the check of prose may cost
     * @param strict whether it is an error when something cannot be judged
     * @throws ConfigException if the configuration names a rule or an option that does not exist
     */
    public static Rules of(
            Configuration configuration, SyntaxCheck syntax, WebLinks links, ProseEffort prose, boolean strict)
            throws ConfigException {
        return of(configuration, syntax, links, prose, strict, Renames.none());
    }

    /**
     * Returns all rules, as {@link #of(Configuration, SyntaxCheck, WebLinks, ProseEffort, boolean)} does.
     *
     * @param renames what became of names that links still use
     */
    public static Rules of(
            Configuration configuration,
            SyntaxCheck syntax,
            WebLinks links,
            ProseEffort prose,
            boolean strict,
            Renames renames)
            throws ConfigException {
        OptionsOfRules options = new OptionsOfRules(configuration);
        List<Rule> all = new ArrayList<>(judges(configuration, options, syntax, links, prose, strict, renames));
        SortedSet<String> ids =
                all.stream().map(rule -> rule.id().toString()).collect(Collectors.toCollection(TreeSet::new));
        ids.add(UNKNOWN_RULE);
        SortedSet<String> known = new TreeSet<>(ids);
        // comments and configuration may speak of these, but they come from running examples, or from a baseline
        ExampleRule.all().forEach(rule -> known.add(rule.id().toString()));
        known.add(BaselineRule.MENDED.id().toString());
        all.add(new UnknownRule(Collections.unmodifiableSortedSet(known)));
        all.sort(Comparator.comparing(Rule::id));
        if (all.size() < 2 || ids.size() != all.size()) {
            throw new IllegalStateException(all.size() + " rules with " + ids.size() + " ids");
        }
        configuration.rules().requireKnown(known);
        options.requireAllRead(known);
        return new Rules(all);
    }

    /** One line a rule, sorted by id; only the rule that must know all others is not here. */
    private static List<Rule> judges(
            Configuration configuration,
            OptionsOfRules options,
            SyntaxCheck syntax,
            WebLinks links,
            ProseEffort effort,
            boolean strict,
            Renames renames)
            throws ConfigException {
        Languages languages = configuration.languages();
        SectionSchemas schemas = configuration.sections();
        Dictionary dictionary = configuration.dictionary();
        ProseCheck prose = ProseCheck.of(dictionary, configuration.prose(), configuration.grammar(), effort);
        SourceText proseFile = configuration.files().text(ProseSettings.FILE).orElse(SourceText.of(""));
        return List.of(
                new EmptyFence(),
                new NoLanguage(new CertainLanguage()),
                new TabInCode(languages, options.of("fence/tab").strings("allow", TabInCode.LANGUAGES_WITH_TABS)),
                new TooWide(options.of("fence/too-wide").integer("columns", 80)),
                new UnclosedFence(),
                new UnknownLanguage(languages),
                new EmptyFile(),
                new NotAFile(),
                new NotUtf8(),
                new NulCharacter(),
                new SymlinkOutsideRoot(),
                new TooComplex(),
                new TooLarge(),
                new Unreadable(),
                new EntryCaseMismatch(),
                new ContradictingIndex(),
                new DanglingEntry(renames),
                new DuplicateEntry(),
                new LabelMismatch(),
                new MissingDescription(),
                new NoEntries(),
                new EntryOutsideRoot(),
                new UnlistedNote(new ListingOptions(
                        options.of("index/unlisted-note").flag("strict", false),
                        options.of("index/unlisted-note").globs("ignore", ListingOptions.FRONT_PAGES))),
                new AnchorCase(),
                new Blocked(links),
                new BrokenAnchor(renames),
                new BrokenFile(renames),
                new MissingFragment(links),
                new BrokenImage(renames),
                new LinkCaseMismatch(),
                new UntrustedCertificate(links),
                new Credentials(),
                new DeadPage(links),
                new EmptyLink(),
                new LeavesRoot(),
                new MissingAlt(),
                new MovedPage(links),
                new PrivateAddress(links),
                new SoftMissing(links),
                new UndefinedReference(),
                new Unencrypted(),
                new UnreachablePage(links),
                new UnsafeScheme(),
                new UnusedDefinition(),
                new VagueText(options.of("link/vague-text").strings("words", VagueText.WORDS)),
                new DuplicateCardId(),
                new NoCardId(),
                new InvalidLanguage(),
                new MissingLanguage(configuration.prose()),
                new DoubleSpace(),
                new DoubtfulGrammar(prose),
                new DuplicateWord(dictionary),
                new FailingExample(configuration.grammar().without(configuration.prose()::isOff), prose),
                new Grammar(prose),
                new IdleException(configuration.prose(), proseFile, prose),
                new RejectedGrammar(configuration.grammar()),
                new Spelling(prose),
                new ForeignText(prose),
                new UnknownTerm(prose),
                new UnsortedDictionary(dictionary),
                new UnusedWord(dictionary, prose, effort.memory()),
                new DuplicateSection(schemas),
                new EmptySection(),
                new MissingSection(schemas),
                new MissingContent(schemas, languages),
                new OutOfOrderSection(schemas),
                new SkippedLevel(),
                new SurplusContent(schemas, languages),
                new NotOneTitle(),
                new TitleWording(schemas),
                new TooFewSections(schemas),
                new TooLongPart(schemas),
                new TooManySections(schemas),
                new TooShortPart(schemas),
                new UnexpectedSection(schemas),
                new Misspelled(),
                new NoReason(),
                new Unused(),
                new InvalidCode(syntax),
                new MisspelledAttribute(),
                new NotInvalid(syntax),
                new WrongLanguage(syntax),
                new UncheckedCode(syntax, strict),
                new TooManyColumns(options.of("table/too-many-columns").integer("columns", 6)));
    }

    /** Returns the rules, sorted by id; never none. */
    public List<Rule> all() {
        return all;
    }

    /** The options of each rule, kept until it is known that all were read. */
    private static final class OptionsOfRules {

        private final Configuration configuration;
        private final Map<String, Options> byRule = new HashMap<>();

        OptionsOfRules(Configuration configuration) {
            this.configuration = configuration;
        }

        Options of(String ruleId) {
            return byRule.computeIfAbsent(ruleId, configuration.rules()::options);
        }

        void requireAllRead(Set<String> ruleIds) throws ConfigException {
            for (String id : ruleIds) {
                of(id).requireAllRead();
            }
        }
    }
}
