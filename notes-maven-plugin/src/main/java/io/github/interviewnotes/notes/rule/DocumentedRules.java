package io.github.interviewnotes.notes.rule;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every rule that has a page: those that judge notes, those on running examples, and those on the baseline. */
public final class DocumentedRules {

    private DocumentedRules() {}

    /**
     * Returns the rules, sorted by id.
     *
     * @throws ConfigException if the configuration names a rule or an option that there is not
     */
    public static List<Rule> of(Configuration configuration) throws ConfigException {
        List<Rule> all = new ArrayList<>(Rules.of(configuration).all());
        all.addAll(ExampleRule.all());
        all.addAll(List.of(BaselineRule.values()));
        all.sort(Comparator.comparing(Rule::id));
        return List.copyOf(all);
    }
}
