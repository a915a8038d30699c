/**
 * What a reader would call a spelling or grammar mistake. A passage becomes plain text with a way back to the source
 * ({@link io.github.interviewnotes.notes.rule.prose.Wording}); LanguageTool remarks on that text
 * ({@link io.github.interviewnotes.notes.rule.prose.Proofreader}); what technical writing makes of those remarks is
 * decided here, from word lists, masks and guards, and without LanguageTool, so that remarks can be kept as long as the
 * text stays.
 */
package io.github.interviewnotes.notes.rule.prose;
