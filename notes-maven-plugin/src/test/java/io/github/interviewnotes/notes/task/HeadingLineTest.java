package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.markdown.NoteParser;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            Hash tables              ¦ ## Hash tables
            What `dict` does         ¦ ## What `dict` does
            snake_case and 2 * 3     ¦ ## snake_case and 2 * 3
            *args and **kwargs       ¦ ## *args and **kwargs
            *args* or **kwargs**     ¦ ## \\*args\\* or \\*\\*kwargs\\*\\*
            List<T> & <b>            ¦ ## List\\<T\\> \\& \\<b\\>
            AT&amp;T                 ¦ ## AT\\&amp;T
            A [link](x.md)           ¦ ## A \\[link\\](x.md)
            C #                      ¦ ## C \\#
            C#                       ¦ ## C#
            a ` b                    ¦ ## a \\` b
            a \\* b                  ¦ ## a \\\\\\* b
            # not one                ¦ ## # not one
            ~~gone~~                 ¦ ## \\~\\~gone\\~\\~
            """)
    void readsAsItWasGiven(String text, String line) throws Exception {
        assertEquals(line, HeadingLine.of(2, text));
        String read = new NoteParser()
                .parse(NotePath.of("a.md"), SourceText.of(line))
                .outline()
                .headings()
                .get(0)
                .text();
        assertEquals(line.contains("\\") ? text : text.replace("`", ""), read);
    }
}
