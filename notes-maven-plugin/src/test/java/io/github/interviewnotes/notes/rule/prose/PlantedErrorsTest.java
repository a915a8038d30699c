package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.config.Dictionary;
import io.github.interviewnotes.notes.config.ProseSettings;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.text.Position;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A note in which every construct holds one planted error; found are these, and exactly where they stand. */
class PlantedErrorsTest {

    private static final List<NoteRule> RULES = rules();

    /** The brackets stand round what is to be found. */
    private static final String NOTE = """
            # A ⟦headng⟧ with `code`

            Plain ⟦recieve⟧, *⟦emphasiss⟧*, ⟦re**sul**tt⟧, and a [link that is ⟦brokne⟧](https://example.org "titel").

            An entity ⟦recie&shy;ve⟧ &amp; ⟦caf&eacute;teria⟧ and an escape \\* ⟦wihch⟧ \\_ here 😀 ⟦becuase⟧ 𝔘𝔫 ⟦wokr⟧.

            A soft ⟦braek⟧
            goes on ⟦untill⟧ here and a hard ⟦one one⟧\\
            ends in ⟦an⟧ tree
            and ⟦teh⟧ next.

            Second ⟦heding⟧
            ---------------

            - an item that ⟦beleives⟧ it
              - a nested one with ⟦an⟧ tree

                and a ⟦seperate⟧ paragraph
            - [x] a task is ⟦doen⟧ well
            1. a number of ⟦a⟧ index

            > A quote ⟦occured⟧ here
            > > and a nested one ⟦definately⟧
            lazily ⟦goverment⟧ too.

            | A ⟦colunm⟧ | with \\| pipes |
            |---|---|
            | `a \\| b` and ⟦tabel⟧ | a \\| b \\| c ⟦wrogn⟧ d |
            | ⟦the the⟧ cell | **⟦boldd⟧** \\| ⟦knwo⟧ |

            A footnote[^1] and an image ![with ⟦alternatve⟧ text](images/misspeld.svg) in it ⟦agian⟧[^1].

            [^1]: The footnote ⟦contians⟧ text.

            An inline <span title="titel">tag ⟦arround⟧</span> a word.

            The `DXX0` and the ⟦DXXt⟧ are read as `code`; ⟦the the⟧ `code` `code` is fine, and a `index` is.

            [Reference ⟦likns⟧][ref] and [ref] and <https://recievd.example> and https://recievd.example too.

            [ref]: https://recievd.example "titel"

            ```python
            recievd = "definatly"  # ocured
            ```

                indented recievd

            <div>recievd</div>

            <!-- recievd -->

            Inline <!-- recievd --> ⟦comented⟧ and <code>recievd</code> and <kbd>definatly</kbd>.
            """;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void areFoundWhereTheyStand(String lineEnd) {
        String marked = NOTE.replace("\n", lineEnd);
        Note note = Passages.note(marked.replaceAll("[⟦⟧]", ""));

        Set<String> found = RULES.stream()
                .flatMap(rule -> rule.check(note).stream())
                .map(finding -> place(finding, note.text()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(String.join("\n", planted(marked, note.text())), String.join("\n", found));
    }

    private static Set<String> planted(String marked, SourceText text) {
        Set<String> places = new TreeSet<>();
        int brackets = 0;
        int start = 0;
        for (int i = 0; i < marked.length(); i++) {
            if (marked.charAt(i) == '⟦') {
                start = i - brackets++;
            } else if (marked.charAt(i) == '⟧') {
                places.add(place(text.position(start), text.position(i - brackets++), text));
            }
        }
        return places;
    }

    private static String place(Finding finding, SourceText text) {
        return place(finding.location().start(), finding.location().end(), text);
    }

    private static String place(Position start, Position end, SourceText text) {
        return start + " " + text.content().substring(text.offset(start), text.offset(end));
    }

    private static List<NoteRule> rules() {
        Judges judges = new Judges(language ->
                Judge.of(language, List.of(), KnownRules.shipped(), OwnRules.shipped(), ProseEffort.once()));
        ProseCheck check = ProseCheck.of(Dictionary.empty(), ProseSettings.defaults(), OwnRules.shipped(), judges);
        return List.of(new DoubtfulGrammar(check), new Grammar(check), new Spelling(check), new UnknownTerm(check));
    }
}
