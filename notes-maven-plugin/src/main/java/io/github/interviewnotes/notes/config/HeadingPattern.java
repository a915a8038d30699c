package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;
import java.util.stream.Collectors;

/** Which headings a place in a schema is for; letter case counts. */
public sealed interface HeadingPattern {

    /** Tells whether a heading with this text, without markup, belongs here. */
    boolean matches(String text);

    /** Returns how messages name a section of this kind: {@code 'Pitfalls'}. */
    String words();

    /** One of these texts. */
    record OneOf(List<String> texts) implements HeadingPattern {
        public OneOf {
            texts = List.copyOf(texts);
        }

        @Override
        public boolean matches(String text) {
            return texts.contains(text);
        }

        @Override
        public String words() {
            return texts.stream().map(Quoted::of).collect(Collectors.joining(" or "));
        }
    }

    /** A text that the whole expression fits. */
    record Like(TextPattern pattern) implements HeadingPattern {
        @Override
        public boolean matches(String text) {
            return pattern.matches(text);
        }

        @Override
        public String words() {
            return "like " + Quoted.of(pattern.toString());
        }
    }

    /** Any text. */
    record Any() implements HeadingPattern {
        @Override
        public boolean matches(String text) {
            return true;
        }

        @Override
        public String words() {
            return "of any name";
        }
    }
}
