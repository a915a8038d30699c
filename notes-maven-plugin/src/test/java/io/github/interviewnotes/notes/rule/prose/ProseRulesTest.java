package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Dictionary;
import io.github.interviewnotes.notes.config.HiddenSentence;
import io.github.interviewnotes.notes.config.Place;
import io.github.interviewnotes.notes.config.ProseSettings;
import io.github.interviewnotes.notes.config.TextPattern;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.text.Position;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the rules make of remarks, which are made up here. */
class ProseRulesTest {

    private static final Profile PROFILE =
            new Profile(Set.of(), Set.of(), Set.of(), Set.of("DOUBTFUL"), Optional.of(Set.of("SURE")));

    private static final Proofreader NO_FAULTS = wording -> List.of();

    private final List<String> dictionary = new ArrayList<>();
    private final List<HiddenSentence> hidden = new ArrayList<>();

    @Test
    void aTextIsReadOnceForAllRules() {
        Queue<String> texts = new ConcurrentLinkedQueue<>();

        check("One text.\n\nAnother.\n\nOne text.", wording -> {
            texts.add(wording.text());
            return List.of();
        });

        assertEquals(List.of("Another.", "One text."), texts.stream().sorted().toList());
    }

    @Test
    void aTextWhoseGrammarCannotBeReadIsAnErrorAndItsWordsAreJudged() {
        List<String> findings = check(
                "Good.\n\nBad **rwo**.\n\n# Good",
                wording -> {
                    if (wording.text().startsWith("Bad")) {
                        throw new Proofreader.UnreadableException("LanguageTool failed with StackOverflowError", null);
                    }
                    return List.of();
                },
                new Unknown("rwo", "row"));

        assertEquals(
                List.of(
                        "3:1 error prose/grammar the grammar of this passage was not judged: LanguageTool failed with StackOverflowError",
                        "3:7 error prose/spelling 'rwo' is misspelled; did you mean 'row'?"),
                findings);
    }

    @Test
    void aFailureMakesWhatIsSaidHoldForThisRunOnly() {
        ProseCheck check = ProseChecks.asking(
                wording -> {
                    if (wording.text().startsWith("Bad")) {
                        throw new Proofreader.UnreadableException("a pattern takes longer than 20 seconds", null);
                    }
                    return List.of();
                },
                new Words(word -> true, word -> List.of()),
                PROFILE);
        Grammar rule = new Grammar(check);

        rule.check(Passages.note("Good."));
        assertFalse(rule.hasFailed());
        rule.check(Passages.note("Bad."));
        assertTrue(rule.hasFailed());
    }

    @Test
    void doubtIsAWarningAndARuleThatIsNotProvenGivesAdvice() {
        assertEquals(
                List.of(
                        "1:5 warning prose/grammar 'row': Hm [DOUBTFUL]",
                        "1:9 error prose/grammar 'are': Hm [SURE]",
                        "1:13 info prose/doubtful-grammar 'read': Hm [UNPROVEN]"),
                check(
                        "The row are read.",
                        wording -> List.of(
                                new Remark.Fault("DOUBTFUL", 4, 7, "Hm", List.of()),
                                new Remark.Fault("SURE", 8, 11, "Hm", List.of()),
                                new Remark.Fault("UNPROVEN", 12, 16, "Hm", List.of()))));
    }

    @Test
    void commandsThatStandAsProseHaveNoMisspelledWords() {
        Unknown slip = new Unknown("rwo", "row");
        Unknown term = new Unknown("xyzzq");

        assertEquals(List.of(), check("rwo build -t xyzzq", slip, term));
        assertEquals(List.of(), check("\\$ rwo the xyzzq", slip, term));
        assertEquals(
                List.of("1:3 error prose/spelling 'rwo' is misspelled; did you mean 'row'?"), check("a rwo -t", slip));
        assertEquals(List.of("1:1 " + unknown("xyzzq")), check("xyzzq builds", term));
    }

    @Test
    void aWordInLowerCaseIsMisspelledIfItIsNearAnother() {
        assertEquals(
                List.of("1:3 error prose/spelling 'rwo' is misspelled; did you mean 'row'?", "1:7 " + unknown("xyzzq")),
                check("a rwo xyzzq", new Unknown("rwo", "row"), new Unknown("xyzzq", "fizzy", "dizzy")));
    }

    @Test
    void aCompoundIsATermUnlessItIsAlsoNearAWord() {
        assertEquals(
                List.of("1:1 " + unknown("zorkset")), check("zorkset", new Unknown("zorkset", "zork set", "zork-set")));
        assertEquals(
                List.of("1:1 error prose/spelling 'alot' is misspelled; did you mean 'a lot' or 'allot'?"),
                check("alot", new Unknown("alot", "a lot", "allot", "blot")));
    }

    @Test
    void aCapitalMakesAName() {
        Unknown word = new Unknown("Recieve", "Receive");

        assertEquals(List.of("1:6 " + unknown("Recieve")), check("They Recieve it.", word));
        assertEquals(List.of("1:3 " + unknown("Recieve")), check("# Recieve", word));
        assertEquals(List.of("1:3 " + unknown("Recieve")), check("- Recieve", word));
    }

    @Test
    void aCapitalAtTheStartOfASentenceMakesNone() {
        Unknown word = new Unknown("Recieve", "Receive");
        String misspelled = "error prose/spelling 'Recieve' is misspelled; did you mean 'Receive'?";

        assertEquals(List.of("1:1 " + misspelled), check("Recieve it.", word));
        assertEquals(List.of("1:12 " + misspelled), check("- They go. Recieve it.", word));
        assertEquals(
                List.of("1:1 " + unknown("Recieve"), "1:13 " + unknown("Recieve")),
                check("Recieve and Recieve.", word),
                "few mistakes are made twice, and names nearly always stand twice");
    }

    @Test
    void aWordThatStandsAloneInACellIsAValue() {
        Unknown word = new Unknown("recieve", "receive");
        Unknown capital = new Unknown("Recieve", "Receive");

        assertEquals(List.of(), check("# recieve", word));
        assertEquals(List.of(), check("| recieve |\n|---|\n| recieve |", word));
        assertEquals(List.of("1:3 " + unknown("Recieve")), check("# Recieve", capital));
    }

    @Test
    void peopleAreNoTerms() {
        Unknown first = new Unknown("Jhon");
        Unknown last = new Unknown("Trmac");

        assertEquals(List.of(), check("They are Jhon Trmac here.", first, last));
        assertEquals(List.of("1:10 " + unknown("Jhon")), check("They are Jhon only.", first, last));
    }

    @Test
    void aNameThatIsWrittenSmallThroughoutIsMeant() {
        Unknown word = new Unknown("linux", "Linux");

        assertEquals(
                List.of("1:5 error prose/spelling 'linux' is misspelled; did you mean 'Linux'?"),
                check("Run linux here.", word));
        assertEquals(List.of(), check("Run linux on linux.", word));
    }

    @Test
    void aWordOfTheDictionaryIsRightAndIsOfferedFirst() {
        dictionary.addAll(List.of("recieve", "frobber", "Zorkmid", "two scoops"));

        assertEquals(
                List.of(),
                check(
                        "Recieve recieves",
                        new Unknown("Recieve"),
                        new Unknown("recieve"),
                        new Unknown("reciev"),
                        new Unknown("recieves")));
        assertEquals(
                List.of("1:1 error prose/spelling 'frober' is misspelled; did you mean 'frobber' or 'fryer'?"),
                check("frober", new Unknown("frober", "fryer")));
        assertEquals(
                List.of(
                        "1:3 error prose/spelling 'Zorkmidd' is misspelled; did you mean 'Zorkmid'?",
                        "1:12 error prose/spelling 'zorkmid' is misspelled; did you mean 'Zorkmid'?"),
                check("a Zorkmidd zorkmid", new Unknown("Zorkmidd", "Workmid"), new Unknown("zorkmid", "workmid")));
        assertEquals(List.of(), check("two scoops", new Unknown("scoops")));
        assertEquals(List.of("1:5 " + unknown("scoops")), check("six scoops", new Unknown("scoops")));
    }

    @Test
    void anEndingThatIsTheMistakeIsNoPluralOfAnEntry() {
        dictionary.add("data");

        assertEquals(
                List.of("1:1 error prose/spelling 'datas' is misspelled; did you mean 'data'?"),
                check("datas", new Unknown("datas"), new Unknown("dat")));
        assertEquals(List.of(), check("datas", new Unknown("datas"), new Unknown("data"), new Unknown("dat")));
    }

    @Test
    void codeOfTheSameNoteVouchesForAWord() {
        assertEquals(List.of(), check("A zorkset, see `get_zorkset`.", new Unknown("zorkset", "workset")));
    }

    @Test
    void letterCaseIsNotJudgedWithinACompound() {
        dictionary.add("Zorkmid");
        Unknown word = new Unknown("zorkmid", "workmid");

        assertEquals(List.of(), check("Add zorkmid-filter and rest-zorkmid.", word));
        assertEquals(
                List.of("1:7 error prose/spelling 'zorkmid' is misspelled; did you mean 'Zorkmid'?"),
                check("Add - zorkmid - it.", word));
    }

    @Test
    void suggestionsAreAskedForOnceAWordAndOnlyWhereTheyMatter() {
        List<String> asked = new ArrayList<>();
        dictionary.add("frobber");

        check(
                "frobber rwo `glorp` glorp Zork rwo xyzzq",
                NO_FAULTS,
                new Words(
                        word -> !List.of("frobber", "rwo", "glorp", "Zork", "xyzzq")
                                .contains(word),
                        word -> {
                            asked.add(word);
                            return List.of();
                        }));

        assertEquals(List.of("rwo", "xyzzq"), asked);
    }

    @Test
    void aNoteOfUnknownWordsCostsABoundedTime() {
        List<String> asked = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append((char) ('a' + i / 26)).append((char) ('a' + i % 26)).append("zzyx and so on ");
        }
        List<String> findings = check(text.toString(), NO_FAULTS, new Words(word -> !word.endsWith("zzyx"), word -> {
            asked.add(word);
            return List.of(word.substring(0, 5));
        }));

        assertEquals(200, asked.size());
        assertEquals(
                200,
                findings.stream()
                        .filter(line -> line.contains("prose/spelling"))
                        .count());
        assertEquals(
                100,
                findings.stream()
                        .filter(line -> line.contains("prose/unknown-term"))
                        .count());
    }

    @Test
    void theCommandThatAcceptsAWordIsOneForAShell() {
        assertEquals(
                List.of(
                        "1:1 info prose/unknown-term unknown term 'Zork'mid'; put it in backticks, or accept it with notes:fix "
                                + "\"-Dnotes.accept=Zork'mid\""),
                check("Zork'mid", new Unknown("Zork'mid")));
    }

    @Test
    void atMostThreeAreSuggestedAndNoneThatIsForbidden() {
        dictionary.addAll(List.of("!power", "!poker -> cards", "powert"));
        assertEquals(
                List.of("1:3 error prose/spelling 'powerz' is misspelled; did you mean 'powert', 'cards' or 'powder'?"),
                check("a powerz", new Unknown("powerz", "powers", "poker", "Power", "powder", "powered")));
        dictionary.clear();
        dictionary.add("!row");
        assertEquals(List.of("1:3 " + unknown("rowb")), check("a rowb", new Unknown("rowb", "row", "rows")));
    }

    @Test
    void aFaultSuggestsNothingThatIsForbidden() {
        dictionary.addAll(List.of("!simple", "!utilise -> use"));
        assertEquals(
                List.of(
                        "1:5 error prose/grammar 'row': Use 'something else' or 'use'; did you mean 'they use'? [SURE]"),
                check(
                        "The row are read.",
                        wording -> List.of(new Remark.Fault(
                                "SURE",
                                4,
                                7,
                                "Use <suggestion>simple</suggestion> or <suggestion>utilise</suggestion>.",
                                List.of("simple", "they utilise")))));
    }

    @Test
    void whatIsForbiddenIsReportedInItsFormsAndOnlyOnce() {
        dictionary.addAll(
                List.of("!black list -> blocklist", "!Javascript -> JavaScript", "!policy -> rule", "!slave"));
        String forbidden = " is forbidden by rules/dictionary.txt; write ";
        assertEquals(
                List.of(
                        "1:1 error prose/spelling 'Black lists'" + forbidden + "'Blocklists'",
                        "1:13 error prose/spelling 'Javascript'" + forbidden + "'JavaScript'",
                        "1:43 error prose/spelling 'slave'" + forbidden + "something else",
                        "1:51 error prose/spelling 'policies'" + forbidden + "'rules'"),
                check("Black lists Javascript javascript `slave` slave's policies", new Unknown("slave", "slaves")));
    }

    @Test
    void aFindingIsHiddenByItsRuleAndSentence() {
        Proofreader reader = wording -> wording.text().contains("row")
                ? List.of(new Remark.Fault(
                        "SURE", wording.text().indexOf("row"), wording.text().indexOf("row") + 3, "Hm", List.of()))
                : List.of();
        hide("SURE", new HiddenSentence.Exactly("The row are read."));
        hide("prose/unknown-term", new HiddenSentence.Like(TextPattern.of("^Oh")));

        assertEquals(
                List.of(
                        "4:9 error prose/grammar 'row': Hm [SURE]",
                        "6:1 " + unknown("Zork"),
                        "6:11 error prose/grammar 'row': Hm [SURE]"),
                check(
                        "A. The *row*\nare read. B.\n\nSee the row are read.\n\nZork. The row. Oh Zork.",
                        reader,
                        new Unknown("Zork")));
    }

    private void hide(String rule, HiddenSentence.Sentence sentence) {
        hidden.add(new HiddenSentence(
                new Place("rules/prose.yaml", new Position(1 + hidden.size(), 1)), rule, sentence));
    }

    private static String unknown(String word) {
        return "info prose/unknown-term unknown term '" + word
                + "'; put it in backticks, or accept it with notes:fix -Dnotes.accept=" + word;
    }

    private record Words(Predicate<String> known, Function<String, List<String>> near) implements Speller {
        @Override
        public boolean knows(String word) {
            return known.test(word);
        }

        @Override
        public List<String> suggestions(String word) {
            return near.apply(word);
        }
    }

    private record Unknown(String word, List<String> suggestions) {
        Unknown(String word, String... suggestions) {
            this(word, List.of(suggestions));
        }
    }

    /** Checks some Markdown without faults with a speller that knows all words but these. */
    private List<String> check(String markdown, Unknown... words) {
        return check(markdown, NO_FAULTS, words);
    }

    private List<String> check(String markdown, Proofreader reader, Unknown... words) {
        Map<String, List<String>> unknown =
                Stream.of(words).collect(Collectors.toMap(Unknown::word, Unknown::suggestions));
        return check(markdown, reader, new Words(word -> !unknown.containsKey(word), unknown::get));
    }

    private List<String> check(String markdown, Proofreader reader, Speller speller) {
        Note note = Passages.note(markdown);
        ProseCheck check = ProseCheck.of(
                dictionary(),
                new ProseSettings("en-US", List.of(), List.of(), hidden),
                OwnRules.shipped(),
                new Judges(language -> Judge.of(language, speller, reader, PROFILE, ProseEffort.once())));
        List<NoteRule> rules =
                List.of(new DoubtfulGrammar(check), new Grammar(check), new Spelling(check), new UnknownTerm(check));
        return rules.stream()
                .flatMap(rule -> rule.check(note).stream())
                .sorted()
                .map(ProseRulesTest::line)
                .toList();
    }

    private Dictionary dictionary() {
        try {
            return Dictionary.of(SourceText.of(String.join("\n", dictionary)));
        } catch (ConfigException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String line(Finding finding) {
        return finding.location().start() + " " + finding.severity().word() + " " + finding.rule() + " "
                + finding.message();
    }
}
