package io.github.interviewnotes.notes.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private static Page titled(String title) {
        return new Page(title, Set.of(), true);
    }

    private static boolean isWall(String title) {
        HttpHeaders none = HttpHeaders.of(Map.of(), (name, value) -> true);
        return Page.isWall(new Fetched.Reply(200, none, new byte[0], true), Optional.of(titled(title)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "404",
                "404 Not Found",
                "Error 404 (Not Found)!!1",
                "Page not found - Site",
                "Site | Page Not Found",
                "Oops! That page could not be found.",
                "This page is no longer available",
                "The page cannot be found",
                "Not Found",
                "Sorry, this page does not exist",
            })
    void titlesOfMissingPages(String title) {
        assertTrue(titled(title).saysNotFound(URI.create("https://a.example/x")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP 404 - Encyclopedia",
                "Found poems",
                "How to find a page",
                "Page replacement algorithms",
                "Why the value was not found",
                "Security checklist",
                ""
            })
    void titlesOfOtherPages(String title) {
        assertFalse(titled(title).saysNotFound(URI.create("https://a.example/x")));
        assertFalse(isWall(title));
    }

    @Test
    void aPortIsNoSubject() {
        assertTrue(titled("404 Not Found").saysNotFound(URI.create("https://a.example:40404/x")));
    }

    @Test
    void aPageAboutTheStatusIsThere() {
        assertFalse(titled("404 Not Found - HTTP").saysNotFound(URI.create("https://a.example/http/status/404")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Just a moment...",
                "Attention Required! | Guard",
                "Access denied",
                "Security check",
                "Are you a robot?"
            })
    void titlesOfWalls(String title) {
        assertTrue(isWall(title));
    }
}
