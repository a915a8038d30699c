package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A note in which every construct holds one planted error; found are these, and exactly where they stand. */
class PlantedErrorsTest {

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

        assertEquals(Planted.places(marked), Planted.found(marked));
    }
}
