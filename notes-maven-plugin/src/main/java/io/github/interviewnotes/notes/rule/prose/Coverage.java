package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.Dictionary;
import io.github.interviewnotes.notes.config.Dictionary.Accepted;
import io.github.interviewnotes.notes.config.Dictionary.Forbidden;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which entry of a dictionary already covers a word or phrase. */
public final class Coverage {

    private final Map<String, Accepted> firsts = new HashMap<>();
    private final List<Forbidden> forbidden;

    /** @param dictionary whose accepted entries cover others */
    public Coverage(Dictionary dictionary) {
        forbidden = dictionary.forbidden();
        for (Dictionary.Entry entry : dictionary.entries()) {
            if (entry instanceof Accepted accepted) {
                firsts.putIfAbsent(accepted.text(), accepted);
            }
        }
    }

    /** Returns the entry from which {@code text} follows: itself, its singular, or it in lower case. */
    public Optional<Accepted> of(String text) {
        return Optional.ofNullable(firsts.get(text)).or(() -> ofForm(text)).or(() -> ofCase(text));
    }

    /** Returns the entry that forbids {@code text}, or the word of which it is another form, in whatever letter case. */
    public Optional<Forbidden> forbidding(String text) {
        return Stream.concat(Stream.of(text), Inflection.stems(text).stream())
                .flatMap(stem -> forbidden.stream().filter(entry -> entry.text().equalsIgnoreCase(stem)))
                .findFirst();
    }

    /** Returns the first entry that is {@code text}. */
    Optional<Accepted> first(String text) {
        return Optional.ofNullable(firsts.get(text));
    }

    /** Returns an entry of which {@code text} is another form: a plural or possessive. */
    Optional<Accepted> ofForm(String text) {
        return Inflection.stems(text).stream()
                .flatMap(stem -> first(stem).or(() -> first(lower(stem))).stream())
                .findFirst();
    }

    /** Returns the entry that stands for {@code text} because it stands for any letter case. */
    Optional<Accepted> ofCase(String text) {
        return lower(text).equals(text) ? Optional.empty() : first(lower(text));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
