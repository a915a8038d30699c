package io.github.interviewnotes.notes.rule.prose;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The judges of all languages that can be judged here, each made when it is first needed. Thread-safe. */
final class Judges {

    private final Function<LanguageTag, Judge> source;
    private final Map<String, Judge> byCode = new ConcurrentHashMap<>();

    /** @param source makes the judge of a language whose module is on the class path */
    Judges(Function<LanguageTag, Judge> source) {
        this.source = source;
    }

    /** Returns who judges texts of which {@code written} is said to be the language, if anybody can. */
    Optional<Judge> of(String written) {
        if (LanguageTag.isNobodys(written)) {
            return Optional.empty();
        }
        return LanguageTag.of(written)
                .filter(tag -> LanguageModules.isPresent(tag.language()))
                .map(tag -> byCode.computeIfAbsent(tag.code(), code -> source.apply(tag)));
    }
}
