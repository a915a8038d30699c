package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.web.Policy;

/**
 * What {@code rules/links.yaml} says of links into the web.
 *
 * @param external whether they are judged when nobody says so for a single run
 * @param policy how they are judged
 */
public record LinkSettings(boolean external, Policy policy) {

    /** Returns settings that judge nothing on the web. */
    public static LinkSettings defaults() {
        return new LinkSettings(false, Policy.defaults());
    }
}
