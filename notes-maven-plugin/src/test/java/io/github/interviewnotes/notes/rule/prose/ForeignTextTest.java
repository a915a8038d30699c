package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.config.Dictionary;
import io.github.interviewnotes.notes.config.ProseSettings;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NoteRule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of the words of texts that are not in American English; grammar finds nothing here. */
class ForeignTextTest {

    private static final Judges JUDGES = new Judges(language -> Judge.of(
            language,
            EnglishSpeller.of(language.country()),
            wording -> List.of(),
            Profile.shipped(),
            ProseEffort.once()));

    /** Returns lines of the form {@code 1:1 rule-id first words of the message}. */
    private static List<String> findings(String markdown) {
        Note note = Passages.note("note.md", markdown);
        ProseCheck check = ProseCheck.of(Dictionary.empty(), ProseSettings.defaults(), OwnRules.shipped(), JUDGES);
        List<NoteRule> rules = List.of(
                new ForeignText(check),
                new Grammar(check),
                new InvalidLanguage(),
                new Spelling(check),
                new UnknownTerm(check));
        List<Finding> findings = new ArrayList<>();
        rules.forEach(rule -> findings.addAll(rule.check(note)));
        return findings.stream()
                .sorted()
                .map(finding -> finding.location().start() + "-"
                        + finding.location().end() + " " + finding.rule().name())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ein Index beschleunigt das Lesen, weil die Datenbank nicht mehr jede Zeile ansehen muss.",
                "Un index accélère la lecture, car la base de données ne doit plus examiner chaque ligne.",
                "Un índice acelera la lectura, porque la base de datos ya no tiene que mirar cada fila.",
                "Um índice acelera a leitura, porque o banco de dados não precisa mais examinar cada linha.",
                "Un indice accelera la lettura, perché il database non deve più esaminare ogni riga.",
                "Een index versnelt het lezen, omdat de database niet meer elke rij hoeft te bekijken.",
                "Indeks przyspiesza odczyt, ponieważ baza danych nie musi już przeglądać każdego wiersza.",
                "Le serveur envoie une réponse au client et attend que la connexion se ferme, puis il recommence.",
                "La transacción se confirma cuando todos los cambios están en el disco, y no antes de eso.",
                "Der Server wartet im Cluster auf Requests und schreibt sie in den Cache, bis der Client fertig ist.",
                "Ett index gör läsningen snabbare, eftersom databasen inte längre behöver titta på varje rad.",
                "Indeksi nopeuttaa lukemista, koska tietokannan ei enää tarvitse katsoa jokaista riviä erikseen.",
                "Bir dizin okumayı hızlandırır, çünkü veritabanının artık her satıra bakması gerekmez.",
                "Index zrychluje čtení, protože databáze už nemusí procházet každý řádek zvlášť.",
                "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore.",
                "Индекс ускоряет чтение, так как базе данных не нужно смотреть каждую строку.",
                "Ένα ευρετήριο επιταχύνει την ανάγνωση, γιατί η βάση δεν κοιτάζει κάθε γραμμή.",
                "索引加快了读取速度，因为数据库不再需要查看每一行。",
                "インデックスは読み取りを速くします。データベースがすべての行を見る必要がないからです。",
                "인덱스는 데이터베이스가 모든 행을 볼 필요가 없으므로 읽기를 빠르게 합니다.",
                "يسرّع الفهرس القراءة لأن قاعدة البيانات لا تحتاج إلى فحص كل صف.",
                "אינדקס מאיץ קריאה, כי מסד הנתונים אינו צריך לבדוק כל שורה.",
                "सूचकांक पढ़ने को तेज़ करता है क्योंकि डेटाबेस को हर पंक्ति देखनी नहीं पड़ती।",
            })
    void aParagraphInAnotherLanguageIsOneFinding(String paragraph) {
        assertEquals(
                List.of("1:1-1:" + (paragraph.codePointCount(0, paragraph.length()) + 1) + " unknown-language"),
                findings(paragraph + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A naïve résumé of the déjà vu in a café, à la carte, with crème brûlée and jalapeño.",
                "He works in Zürich, São Paulo, Kraków, Malmö and Düsseldorf.",
                "The word Привет means hello, and 你好 does so too.",
                "Θ and Ω are bounds, and α, β, γ, δ, ε, ζ, η, θ are letters of the Greek alphabet.",
                "| word |\n|---|\n| Привет |\n| здравствуйте |\n| γεια |",
                "- 简体中文\n- 正體中文\n- Українська\n- Русский\n- 日本語\n- العربية",
                "",
                "`Ein` `Index` `beschleunigt` `das` `Lesen` `weil` `die` `Datenbank` `nicht`",
            })
    void shortForeignTermsAreEnglish(String markdown) {
        assertEquals(List.of(), findings(markdown + "\n"));
    }

    @Test
    void namesAreNoLanguage() {
        assertEquals(
                List.of(),
                findings("Thanks to Grzegorz Brzęczyszczykiewicz, Þórbergur Þórðarson, Søren Kjærgård, Jürgen"
                                + " Müllenschläger, Mónika Székelyhidi, Željko Đorđević and Nguyễn Trường Tộ.\n")
                        .stream()
                        .filter(finding -> !finding.endsWith("unknown-term"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ajv-compiler; avvio; csrf-protection; fastify; fastify-awilix; fastify-bearer-auth; fastify-etag;"
                        + " fastify-formbody; fastify-zipkin; fluent-json-schema; middie; undici-fetch; abstract-cache",
                "- avvio\n- awilix\n- cetcd\n- dwwoelfel\n- eetcd\n- etcdcpp\n- middie\n- pino\n- undici\n- zhongwencool",
            })
    void listsOfNamesAreNoLanguage(String markdown) {
        assertEquals(
                List.of(),
                findings(markdown + "\n").stream()
                        .filter(finding -> finding.endsWith("-language"))
                        .toList());
    }

    @Test
    void neighboursAreOneFindingAndNothingElseIsSaidOfThem() {
        String german = "Ein Index beschleunigt das Lesen, weil die Datenbank nicht jede Zeile ansieht.";
        assertEquals(
                List.of("3:4-9:36 unknown-language", "11:6-11:14 spelling"),
                findings("All is well.\n\n## Einleitung zum Thema\n\n" + german
                        + "\n\n- Er kostet Platz.\n\n> Er macht das Schreiben langsamer.\n\nThis recieves it.\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-US | The colour of the center. | 1:5-1:11 spelling",
                "en-GB | The colour of the center. | 1:19-1:25 spelling",
                "en-GB | The color and the behavior. | 1:5-1:10 spelling, 1:19-1:27 spelling",
                "en-IE | The color of it. | 1:5-1:10 spelling",
                "en-CA | The colour and the center, the centre and the color. | 1:20-1:26 spelling, 1:47-1:52 spelling",
                "en-AU | The organisation of the color. | 1:25-1:30 spelling",
                "en-NZ | The organisation of the color. | 1:25-1:30 spelling",
                "en-ZA | The organisation of the color. | 1:25-1:30 spelling",
                "xx    | The colour recieves the center. | invalid-language",
                "la    | The colour recieves the center. | ''",
            })
    void eachVariantHasItsDictionary(String language, String text, String expected) {
        List<String> found = findings("<div lang=\"" + language + "\">\n\n" + text + "\n\n</div>\n");
        assertEquals(
                expected.equals("''") ? "" : expected,
                String.join(
                        ", ",
                        found.stream()
                                .map(finding -> finding.endsWith("invalid-language")
                                        ? "invalid-language"
                                        : finding.replace("3:", "1:"))
                                .toList()));
    }

    @Test
    void markedTextIsNotJudgedAsWhatStandsAroundIt() {
        assertEquals(
                List.of(),
                findings("The <span lang=\"fr\">mot juste</span> is a <i lang=\"la\">conditio sine qua non</i>, and"
                        + " <span lang=\"\">qwzxy</span> is nothing.\n"));
    }
}
