package io.github.interviewnotes.notes.rule.prose;

import java.util.function.Predicate;

/**
 * What a note as a whole shows of words.
 *
 * @param accepted tells of a word that the speller does not know whether it is right
 * @param recurring tells whether a word in small letters stands in the prose of the note again and again
 */
record NoteWords(Predicate<String> accepted, Predicate<String> recurring) {}
