package io.github.interviewnotes.notes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {

    @ParameterizedTest
    @CsvSource({
        "see https://me:pw@a.example/x, see https://*****@a.example/x",
        "https://token@a.example, https://*****@a.example",
        "HTTPS://u:p@ss@a.example, HTTPS://******@a.example",
        "//u@a.example/, //*@a.example/",
        "http:/me:pw@a.example, http:/*****@a.example",
        "http:\\\\me:pw@a.example, http:*******@a.example",
        "http:me:pw@a.example, http:*****@a.example",
        "postgres://u:p@host/db, postgres://***@host/db",
        "ssh://git@a.example/x, ssh://git@a.example/x",
        "https://a.example/@user, https://a.example/@user",
        "https://a.example?q=x@y, https://a.example?q=x@y",
        "me@a.example and https://a.example/, me@a.example and https://a.example/",
    })
    void credentialsBecomeStars(String text, String masked) {
        assertEquals(masked, Masked.of(text));
    }
}
