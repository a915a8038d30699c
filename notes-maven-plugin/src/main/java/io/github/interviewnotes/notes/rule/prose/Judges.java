package io.github.interviewnotes.notes.rule.prose;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The judges of all languages that can be judged here, each made when it is first needed. Thread-safe. */
final class Judges {

    private final Function<LanguageTag, Judge> source;
    private final Map<String, Judge> byCode = new ConcurrentHashMap<>();

    /** Asked for each passage, while to look for a module takes a look into every library. */
    private final Map<String, Optional<Judge>> byWritten = new ConcurrentHashMap<>();

    /** @param source makes the judge of a language whose module is on the class path */
    Judges(Function<LanguageTag, Judge> source) {
        this.source = source;
    }

    /** Returns who judges texts of which {@code written} is said to be the language, if anybody can. */
    Optional<Judge> of(String written) {
        return byWritten.computeIfAbsent(written, this::find);
    }

    private Optional<Judge> find(String written) {
        if (LanguageTag.isNobodys(written)) {
            return Optional.empty();
        }
        return LanguageTag.of(written)
                .filter(tag -> LanguageModules.isPresent(tag.language()))
                .map(tag -> byCode.computeIfAbsent(tag.code(), code -> source.apply(tag)));
    }
}
