package io.github.interviewnotes.notes.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {

    @TempDir
    Path temp;

    Path rules;

    @BeforeEach
    void makeFolder() throws IOException {
        rules = Files.createDirectory(temp.resolve("rules"));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(rules.resolve(file), text);
    }

    private String fault() {
        return assertThrows(ConfigException.class, () -> Configuration.read(rules))
                .getMessage();
    }

    @Test
    void anEmptyFolderGivesTheDefaults() throws Exception {
        assertEquals(
                Configuration.defaults().fingerprint(),
                Configuration.read(rules).fingerprint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# nothing yet\n", "---\n", "\uFEFF# with a byte order mark\n", "~\n"})
    void anEmptyFileGivesTheDefaults(String text) throws Exception {
        for (String file : List.of("notes.yaml", "sections.yaml", "languages.yaml", "prose.yaml")) {
            write(file, text);
        }
        assertEquals(
                Configuration.defaults().fingerprint(),
                Configuration.read(rules).fingerprint());
    }

    @Test
    void keysWithoutAnythingBelowThemAreAllowed() throws Exception {
        write("notes.yaml", "notes:\n  # include: []\nrules:\noverrides:\n");
        assertEquals(
                Configuration.defaults().fingerprint(),
                Configuration.read(rules).fingerprint());
    }

    @Test
    void notesAreAllMarkdownFilesThatNobodyHidOrInstalled() {
        NotesSettings notes = Configuration.defaults().notes();
        for (String path : List.of("a.md", "django/a.md", "a/b/c/d.md")) {
            assertTrue(notes.includes(NotePath.of(path)), path);
        }
        for (String path : List.of(
                "a.txt",
                ".hidden.md",
                ".git/a.md",
                "a/.venv/b/c.md",
                "node_modules/x/README.md",
                "site/node_modules/x/README.md",
                "target/a.md")) {
            assertFalse(notes.includes(NotePath.of(path)), path);
        }
    }

    @Test
    void readsWhichFilesAreNotes() throws Exception {
        write("notes.yaml", "notes: {include: '*.md', exclude: [README.*.md], max-bytes: 5000}\n");
        NotesSettings notes = Configuration.read(rules).notes();
        assertEquals(5000, notes.maxBytes());
        assertTrue(notes.includes(NotePath.of("README.md")));
        assertFalse(notes.includes(NotePath.of("README.de.md")));
        assertFalse(notes.includes(NotePath.of("django/a.md")));
        assertFalse(notes.includes(NotePath.of(".hidden.md")), "own patterns are added to the shipped ones");
    }

    @Test
    void theLastOverrideThatFitsGivesTheLevel() throws Exception {
        write("notes.yaml", """
                rules:
                  link/broken-file: warning
                  fence/too-wide: {severity: info, width: 80}
                  fence/empty: {}
                overrides:
                  - files: ["django/**"]
                    rules: {link/broken-file: off, fence/empty: error}
                  - files: ["django/old/**", "*.txt"]
                    rules: {link/broken-file: error}
                """);
        RuleSettings settings = Configuration.read(rules).rules();
        assertEquals(Optional.of("warning"), settings.level("link/broken-file", NotePath.of("a.md")));
        assertEquals(Optional.of("off"), settings.level("link/broken-file", NotePath.of("django/a.md")));
        assertEquals(Optional.of("error"), settings.level("link/broken-file", NotePath.of("django/old/a.md")));
        assertEquals(Optional.of("info"), settings.level("fence/too-wide", NotePath.of("django/a.md")));
        assertEquals(Optional.empty(), settings.level("fence/empty", NotePath.of("a.md")));
        assertEquals(Optional.of("error"), settings.level("fence/empty", NotePath.of("django/a.md")));
        assertEquals(Optional.empty(), settings.level("section/title", NotePath.of("a.md")));
    }

    @Test
    void optionsHaveTypes() throws Exception {
        write("notes.yaml", """
                rules:
                  a/b:
                    width: 80
                    strict: true
                    style: "off"
                    words: [one, 2]
                    word: one
                    files: ["*.md"]
                """);
        Options options = Configuration.read(rules).rules().options("a/b");
        assertEquals(80, options.integer("width", 1));
        assertTrue(options.flag("strict", false));
        assertEquals("off", options.string("style", "x"));
        assertEquals(List.of("one", "2"), options.strings("words", List.of()));
        assertEquals(List.of("one"), options.strings("word", List.of()));
        assertEquals(List.of(Glob.of("*.md")), options.globs("files", List.of()));
        options.requireAllRead();
        assertEquals(7, options.integer("depth", 7));
        assertTrue(options.flag("lax", true));
        assertEquals("x", options.string("mode", "x"));
        assertEquals(List.of("y"), options.strings("others", List.of("y")));
        assertEquals(List.of(Glob.of("**")), options.globs("more", List.of(Glob.of("**"))));
        options.requireAllRead();
    }

    @Test
    void anOptionOfTheWrongTypeIsAFault() throws Exception {
        write("notes.yaml", "rules:\n  a/b: {width: wide, strict: yes, files: ['/x'], minus: -1, list: {}}\n");
        Options options = Configuration.read(rules).rules().options("a/b");
        assertOptionFault(
                "rules/notes.yaml:2:16: expected a whole number from 0 to 1000000000, found 'wide'",
                () -> options.integer("width", 1));
        assertOptionFault(
                "rules/notes.yaml:2:30: expected true or false, found 'yes'", () -> options.flag("strict", true));
        assertOptionFault(
                "rules/notes.yaml:2:43: '/x' starts with '/'; patterns are read from the notes' root, so leave it out",
                () -> options.globs("files", List.of()));
        assertOptionFault(
                "rules/notes.yaml:2:57: expected a whole number from 0 to 1000000000, found '-1'",
                () -> options.integer("minus", 1));
        assertOptionFault(
                "rules/notes.yaml:2:67: expected a list, found keys and values",
                () -> options.strings("list", List.of()));
        assertOptionFault(
                "rules/notes.yaml:2:67: expected a text, found keys and values", () -> options.string("list", ""));
    }

    @Test
    void anUnknownOptionIsAFault() throws Exception {
        write("notes.yaml", "rules:\n  a/b: {severity: error, widht: 1}\n  a/c: {x: 1}\n");
        RuleSettings settings = Configuration.read(rules).rules();
        Options options = settings.options("a/b");
        options.integer("width", 1);
        assertOptionFault(
                "rules/notes.yaml:2:26: unknown option 'widht'; did you mean 'width'?", options::requireAllRead);
        assertOptionFault(
                "rules/notes.yaml:3:9: unknown option 'x'; a/c takes none but 'severity'",
                settings.options("a/c")::requireAllRead);
    }

    @Test
    void anUnknownRuleIsAFault() throws Exception {
        write("notes.yaml", """
                overrides:
                  - files: ["*.md"]
                    rules: {link/broken-flie: off}
                rules:
                  fences/empty: off
                  link/x: off
                """);
        RuleSettings settings = Configuration.read(rules).rules();
        Set<String> known = new TreeSet<>(Set.of("link/broken-file", "link/empty", "fence/empty"));
        assertOptionFault(
                "rules/notes.yaml:3:13: unknown rule 'link/broken-flie'; did you mean 'link/broken-file'?",
                () -> settings.requireKnown(known));
        known.add("link/broken-flie");
        assertOptionFault(
                "rules/notes.yaml:5:3: unknown rule 'fences/empty'; did you mean 'fence/empty'?",
                () -> settings.requireKnown(known));
        known.add("fences/empty");
        assertOptionFault(
                "rules/notes.yaml:6:3: unknown rule 'link/x'; expected link/broken-file, link/broken-flie or link/empty",
                () -> settings.requireKnown(known));
        known.add("link/x");
        settings.requireKnown(known);
    }

    private static void assertOptionFault(String message, org.junit.jupiter.api.function.Executable reading) {
        assertEquals(message, assertThrows(ConfigException.class, reading).getMessage());
    }

    @Test
    void theDictionaryKeepsPlacesAndNoComments() throws Exception {
        write(
                "dictionary.txt",
                "# Words\n\n!master  ->  main # since 2020\n  ASGI\r\nC#\neventual\t consistency #\n!Redis\nASGI\n");
        Dictionary dictionary = Configuration.read(rules).dictionary();
        assertEquals(
                List.of(
                        "3:1 !master -> main",
                        "4:3 ASGI",
                        "5:1 C#",
                        "6:1 eventual consistency",
                        "7:1 !Redis",
                        "8:1 ASGI"),
                dictionary.entries().stream()
                        .map(entry -> entry.place().position() + " " + entry.line())
                        .toList());
        assertEquals(List.of("ASGI", "C#", "eventual consistency", "ASGI"), dictionary.accepted());
        assertEquals(
                List.of("master Optional[main]", "Redis Optional.empty"),
                dictionary.forbidden().stream()
                        .map(entry -> entry.text() + " " + entry.replacement())
                        .toList());
    }

    @Test
    void theCodeOfALanguageMayStandInAnyCase() throws Exception {
        write("prose.yaml", "language: De-AT\n");

        assertEquals("de-AT", Configuration.read(rules).prose().language());
    }

    @Test
    void aProjectAddsLanguagesAndAliases() throws Exception {
        write("languages.yaml", "languages:\n  cql: []\n  quux: [qx]\n  python: [snake, py]\n");
        Languages languages = Configuration.read(rules).languages();
        assertEquals(Optional.of("cql"), languages.canonical("CQL"));
        assertEquals(Optional.of("quux"), languages.canonical("qx"));
        assertEquals(Optional.of("python"), languages.canonical("snake"));
        assertEquals(Optional.of("python"), languages.canonical("py"));
        assertEquals(Optional.empty(), languages.canonical("pyton"));
        assertTrue(languages.names().containsAll(Set.of("cql", "quux", "qx", "snake", "bash", "sh")));
    }

    @Test
    void theShippedLanguagesAreMany() {
        Languages languages = Configuration.defaults().languages();
        long count = languages.names().stream()
                .map(languages::canonical)
                .flatMap(Optional::stream)
                .distinct()
                .count();
        assertTrue(count >= 150, count + " languages");
        assertTrue(languages.names().size() >= 300, languages.names().size() + " names");
        assertEquals(Optional.of("bash"), languages.canonical("sh"));
        assertEquals(Optional.of("text"), languages.canonical("text"));
        assertEquals(Optional.of("csharp"), languages.canonical("C#"));
        languages
                .names()
                .forEach(name -> assertTrue(LanguagesReader.NAME.matcher(name).matches(), name));
    }

    @Test
    void noShippedLanguageStandsTwice() {
        assertEquals(
                Set.of("a", "b", "c"),
                ShippedLanguages.of("# a\r\n\na b\r\nc\n").names());
        assertThrows(IllegalStateException.class, () -> ShippedLanguages.of("a b\nc b\n"));
        assertThrows(IllegalStateException.class, () -> ShippedLanguages.of("a a\n"));
    }

    @Test
    void theFingerprintsChangeWithEverySettingThatARuleReads() throws Exception {
        Set<String> seen = new TreeSet<>();
        seen.add(fingerprints());
        List<List<String>> changes = List.of(
                List.of("notes.yaml", "rules: {a/b: {width: 1}}"),
                List.of("notes.yaml", "rules: {a/b: {width: [1]}}"),
                List.of("notes.yaml", "rules: {a/b: {width: [1, 1]}}"),
                List.of("notes.yaml", ""),
                List.of("dictionary.txt", "Redis"),
                List.of("dictionary.txt", "!Redis"),
                List.of("dictionary.txt", "!Redis -> Valkey"),
                List.of("grammar.xml", "<rules/>"),
                List.of("grammar.xml", "\n\n<rules lang='en'><rule/></rules>"),
                List.of("grammar.xml", "\n\n\n<rules lang='en'><rule/></rules>"),
                List.of("languages.yaml", "languages: {quux: []}"),
                List.of("prose.yaml", "language: en-GB"),
                List.of("prose.yaml", "languages: [{files: '*.de.md', language: de-DE}]"),
                List.of("prose.yaml", "rules: {EN_A_VS_AN: off}"),
                List.of("prose.yaml", "rules: {EN_A_VS_AN: warning}"),
                List.of("prose.yaml", "rules: {'category:EN_A_VS_AN': warning}"),
                List.of("prose.yaml", "hidden: [{rule: EN_A_VS_AN, sentence: An x., reason: so}]"),
                List.of("prose.yaml", "hidden: [{rule: EN_A_VS_AN, sentence: /An x./, reason: so}]"));
        for (List<String> change : changes) {
            write(change.get(0), change.get(1));
            boolean isNew = seen.add(fingerprints());
            assertEquals(!change.get(1).isEmpty(), isNew, change.toString());
        }
    }

    private String fingerprints() throws ConfigException {
        Configuration read = Configuration.read(rules);
        return String.join(
                " ",
                read.fingerprint(),
                read.dictionary().fingerprint(),
                read.prose().fingerprint(),
                read.grammar().fingerprint());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notes: {include: ['*.md'], exclude: ['b.md'], max-bytes: 7}",
                "rules: {a/b: off}",
                "rules: {a/b: info}",
                "overrides: [{files: ['*.md'], rules: {a/b: info}}]"
            })
    void whatIsAskedBeforeOrAfterARuleIsNoPartOfTheFingerprint(String text) throws Exception {
        write("notes.yaml", text);
        assertEquals(
                Configuration.defaults().fingerprint(),
                Configuration.read(rules).fingerprint());
    }

    @Test
    void whatOnlyRulesOnProseKnowIsNoPartOfTheFingerprint() throws Exception {
        write("dictionary.txt", "Redis");
        write("prose.yaml", "language: en-GB");
        write("grammar.xml", "<rules/>");
        assertEquals(
                Configuration.defaults().fingerprint(),
                Configuration.read(rules).fingerprint());
    }

    @Test
    void theFingerprintDoesNotChangeWithLayout() throws Exception {
        write("notes.yaml", "rules:\n  a/b: {width: 1}\n");
        write("dictionary.txt", "Redis\n");
        String before = Configuration.read(rules).fingerprint();
        write("dictionary.txt", "# Why\r\n\r\nRedis # fast");
        write("notes.yaml", "# Why\r\nrules:\r\n  a/b:\r\n    width: 1 # wide\r\n");
        assertEquals(before, Configuration.read(rules).fingerprint());
        assertNotEquals(before, Configuration.defaults().fingerprint());
        assertEquals(64, before.length());
    }

    @Test
    void theLastLanguageThatFitsIsTheNotes() throws Exception {
        write("prose.yaml", """
                language: en-GB
                languages:
                  - {files: ["de/**", "*.de.md"], language: de-DE}
                  - {files: de/at/**, language: de-AT}
                """);
        ProseSettings prose = Configuration.read(rules).prose();
        assertEquals("en-GB", prose.language(NotePath.of("a.md")));
        assertEquals("de-DE", prose.language(NotePath.of("a.de.md")));
        assertEquals("de-DE", prose.language(NotePath.of("de/a.md")));
        assertEquals("de-AT", prose.language(NotePath.of("de/at/a.md")));
        assertEquals("en-US", Configuration.defaults().prose().language(NotePath.of("a.md")));
    }

    @Test
    void readsWhatIsBelievedAndWhatIsHidden() throws Exception {
        write("prose.yaml", """
                rules:
                  EN_A_VS_AN: off
                  category:STYLE: {severity: on, reason: we want to be told}
                hidden:
                  - {rule: THE_SUPERLATIVE, sentence: " The  `best`\teffort. ", reason: a term}
                  - {rule: prose/spelling, sentence: /^Oh/, reason: a quote}
                """);
        ProseSettings prose = Configuration.read(rules).prose();
        assertEquals(
                List.of("EN_A_VS_AN false OFF", "STYLE true ON"),
                prose.rules().stream()
                        .map(rule -> rule.id() + " " + rule.ofCategory() + " " + rule.belief())
                        .toList());
        assertEquals(
                List.of(
                        "THE_SUPERLATIVE " + new HiddenSentence.Exactly("The best effort."),
                        "prose/spelling " + new HiddenSentence.Like(TextPattern.of("^Oh"))),
                prose.hidden().stream()
                        .map(hidden -> hidden.rule() + " " + hidden.sentence())
                        .toList());
    }

    @Test
    void anUnknownNameOfProseIsAFault() throws Exception {
        write("prose.yaml", """
                rules:
                  category:STILE: off
                  EN_A_VS_N: off
                  XYZZY: off
                hidden: [{rule: prose/speling, sentence: x, reason: x}]
                """);
        ProseSettings prose = Configuration.read(rules).prose();
        Set<String> categories = new TreeSet<>(Set.of("STYLE", "CASING"));
        Set<String> known = new TreeSet<>(Set.of("EN_A_VS_AN"));
        Set<String> own = Set.of("prose/spelling");
        assertOptionFault(
                "rules/prose.yaml:2:3: unknown category of LanguageTool 'STILE'; did you mean 'STYLE'?",
                () -> prose.requireKnown(known, categories, own));
        categories.add("STILE");
        assertOptionFault(
                "rules/prose.yaml:3:3: unknown rule of LanguageTool 'EN_A_VS_N'; did you mean 'EN_A_VS_AN'?",
                () -> prose.requireKnown(known, categories, own));
        known.add("EN_A_VS_N");
        assertOptionFault(
                "rules/prose.yaml:4:3: unknown rule of LanguageTool 'XYZZY'; messages of prose/grammar end with the id in brackets",
                () -> prose.requireKnown(known, categories, own));
        known.add("XYZZY");
        assertOptionFault(
                "rules/prose.yaml:5:10: unknown rule of LanguageTool 'prose/speling'; did you mean 'prose/spelling'?",
                () -> prose.requireKnown(known, categories, own));
        prose.requireKnown(known, categories, Set.of("prose/speling"));
    }

    @Test
    void draftsTakeThePlaceOfFiles() throws Exception {
        write("dictionary.txt", "Redis\n");
        write("prose.yaml", "language: en-GB\n");
        assertEquals(
                Set.of("dictionary.txt", "prose.yaml"),
                Configuration.read(rules).files().texts().keySet());
        SourceText draft = SourceText.of("Valkey\n");
        Configuration drafted = Configuration.read(rules, new RulesFiles(Map.of("dictionary.txt", draft)));
        assertEquals(List.of("Valkey"), drafted.dictionary().accepted());
        assertEquals("en-GB", drafted.prose().language());
        assertEquals(Optional.of(draft), drafted.files().text("dictionary.txt"));
    }

    @Test
    void aRuleIsOffEverywhereUnlessAnOverrideWantsIt() throws Exception {
        write("notes.yaml", """
                rules: {a/b: off, a/c: off, a/d: info}
                overrides:
                  - {files: ["*.md"], rules: {a/b: off, a/c: info, a/d: off}}
                """);
        RuleSettings settings = Configuration.read(rules).rules();
        assertTrue(settings.isOff("a/b"));
        assertFalse(settings.isOff("a/c"));
        assertFalse(settings.isOff("a/d"));
        assertFalse(settings.isOff("a/e"));
        assertEquals(Optional.of("info"), settings.level("a/d"));
    }

    @Test
    void theFolderMustBeThere() throws Exception {
        assertEquals(
                "missing: no such folder",
                assertThrows(ConfigException.class, () -> Configuration.read(temp.resolve("missing")))
                        .getMessage());
        Path file = Files.writeString(temp.resolve("file"), "");
        assertEquals(
                "file: not a folder",
                assertThrows(ConfigException.class, () -> Configuration.read(file))
                        .getMessage());
    }

    @Test
    void filesOfAnotherKindAreIgnored() throws Exception {
        write("README.md", "# Rules");
        write(".hidden.yaml", "x");
        write("grammar.xml", "<x/>");
        write("notes.yaml~", "x");
        Files.createDirectory(rules.resolve("schema"));
        Files.createDirectory(rules.resolve("old.yaml"));
        Configuration.read(rules);
    }

    @Test
    void aFileMustBeUtf8() throws Exception {
        Files.write(rules.resolve("dictionary.txt"), "Redis\nSch\u00f6n\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("rules/dictionary.txt:2:4: not UTF-8 from here; save the file as UTF-8", fault());
        Files.write(rules.resolve("dictionary.txt"), new byte[] {'a', (byte) 0xC3});
        assertEquals("rules/dictionary.txt:1:2: not UTF-8 from here; save the file as UTF-8", fault());
    }

    @Test
    void aFileMustNotBeHuge() throws Exception {
        write("notes.yaml", "#".repeat(1024 * 1024 + 1));
        assertEquals("rules/notes.yaml: larger than 1048576 bytes; shorten it", fault());
    }

    @Test
    void aFileMustBeAFile() throws Exception {
        Files.createDirectory(rules.resolve("notes.yaml"));
        assertEquals("rules/notes.yaml: not a regular file", fault());
    }

    @Test
    void aLinkMustNotLeadOutOfTheFolder() throws Exception {
        Path secret = Files.writeString(temp.resolve("secret"), "password: x");
        Files.createSymbolicLink(rules.resolve("notes.yaml"), secret);
        assertEquals("rules/notes.yaml: a symbolic link that leads out of the folder is not read", fault());
        Files.delete(secret);
        assertEquals("rules/notes.yaml: cannot be read", fault());
    }

    @Test
    void controlCharactersAreNamed() throws Exception {
        write("notes.yaml", "notes:\n  x: a\0b\n");
        assertEquals("rules/notes.yaml:2:7: not YAML: character U+0000 is not allowed", fault());
        write("notes.yaml", "😀: 1\n\u0007");
        assertEquals("rules/notes.yaml:2:1: not YAML: character U+0007 is not allowed", fault());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "\"", "- - ? "})
    void hostileNestingEndsSoonAndWithAPlace(String opening) throws Exception {
        write("notes.yaml", opening.repeat(150_000));
        String fault = assertTimeoutPreemptively(Duration.ofSeconds(30), this::fault);
        assertTrue(fault.startsWith("rules/notes.yaml:1:"), fault);
    }
}
