package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.rule.RuleId;

/**
 * What a finding is known by in another state of its note. Equal findings have equal fingerprints; how many there are tells them apart.
 *
 * @param rule who found it
 * @param hash 12 hexadecimal digits that follow from the rule, the section, what the message is about, and the sentence or line
 * @param shown a bit of all that, for people
 */
public record Fingerprint(RuleId rule, String hash, String shown) {}
