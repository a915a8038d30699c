/** Rules on interview prompts. */
package io.github.interviewnotes.notes.rule.prompt;
