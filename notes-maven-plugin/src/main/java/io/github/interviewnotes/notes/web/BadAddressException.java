package io.github.interviewnotes.notes.web;

/** A text is not the address of a web page. The message is a phrase that says why: {@code it has no host}. */
public final class BadAddressException extends Exception {

    private static final long serialVersionUID = 1L;

    BadAddressException(String message) {
        super(message);
    }
}
