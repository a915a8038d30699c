package io.github.interviewnotes.notes.web;

/**
 * A single request.
 *
 * @param method HEAD or GET
 * @param bodyBytes how much of a body is wanted
 * @param privateToo whether the host may have a private address
 */
record PageRequest(WebAddress address, String method, int bodyBytes, boolean privateToo) {}
