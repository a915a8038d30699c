/**
 * Asks the web about URLs and gives verdicts: politely, within limits, and never at an address that is not public. Knows nothing of
 * notes.
 */
package io.github.interviewnotes.notes.web;
