package io.github.interviewnotes.notes.publish.cards;

import io.github.interviewnotes.notes.publish.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Writes level and topics as tags of Anki, which parts them by spaces and knows no letter case. */
final class CardTags {

    private CardTags() {}

    /** Returns the level as {@code level::…}, then the topics in the note's order, each once. */
    static List<String> of(Question question) {
        List<String> tags = new ArrayList<>();
        question.level().ifPresent(level -> tags.add("level::" + level));
        Set<String> known = new TreeSet<>(tags);
        for (String topic : question.tags()) {
            // commas part tags elsewhere; the other characters at the start make a spreadsheet or a search take a tag
            // for something else
            String tag = topic.replaceAll("[\\s\\p{Cc}\\p{Z}\"]+", "_").replaceAll("^[-=+@_:,;]+|[:,;]+$", "");
            if (!tag.isEmpty() && known.add(tag.toLowerCase(Locale.ROOT))) {
                tags.add(tag);
            }
        }
        return tags;
    }
}
