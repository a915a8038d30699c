package io.github.interviewnotes.notes.note;

import io.github.interviewnotes.notes.text.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is known of one Markdown file. All ranges are ranges of {@link #text()}.
 *
 * @param path where it lies below the notes' root
 * @param text its source
 * @param outline headings, sections and anchors
 * @param references links, images and reference definitions
 * @param fences code blocks in source order, fenced ones only
 * @param prompts interview prompts in source order
 * @param passages the prose, in source order
 * @param suppressions the comments that switch rules off, in source order
 * @param language what its front matter says under {@code lang}
 */
public record Note(
        NotePath path,
        SourceText text,
        Outline outline,
        References references,
        List<Fence> fences,
        List<Prompt> prompts,
        List<Passage> passages,
        List<Suppression> suppressions,
        Optional<LanguageMark> language) {

    public Note {
        fences = Later.copyOf(fences);
        prompts = Later.copyOf(prompts);
        passages = Later.copyOf(passages);
        suppressions = List.copyOf(suppressions);
    }

    /** Returns the first heading of level 1. */
    public Optional<Heading> title() {
        return outline.headings().stream()
                .filter(heading -> heading.level() == 1)
                .findFirst();
    }
}
