package io.github.interviewnotes.notes.web;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The HTML of an answer.
 *
 * @param title its title, empty where there is none
 * @param anchors its ids and names
 * @param complete whether all of it was read
 */
record Page(String title, Set<String> anchors, boolean complete) {

    private static final Pattern NOT_FOUND = Pattern.compile(
            "(?i)(error\\s*)?404\\b.*|(.*\\W)?(page|file|document|article|site) (is |was |could |can ?)?(not |no longer )(be )?"
                    + "(found|available|exists?)(\\W.*)?|not found|(.*\\W)?(page|it) (does not|doesn.t) exist(\\W.*)?",
            Pattern.DOTALL);
    private static final Pattern ABOUT_NOT_FOUND = Pattern.compile("(?i)404|not.?found");
    private static final Pattern WALL = Pattern.compile(
            "(?i)(just a moment|attention required|access denied|are you a (human|robot)|verify(ing)? (that )?you are "
                    + "(a )?human|ddos-guard|please wait\\b|security check(point)?\\W*$).*",
            Pattern.DOTALL);
    private static final List<String> WALL_HEADERS = List.of("cf-mitigated", "x-datadome", "x-amzn-waf-action");

    /** Tells whether an answer is a wall against programs, whatever its status says. */
    static boolean isWall(Fetched.Reply reply, Optional<Page> page) {
        return WALL_HEADERS.stream().anyMatch(name -> !reply.header(name).isEmpty())
                || page.isPresent() && WALL.matcher(page.get().title.strip()).matches();
    }

    /** Tells whether it looks like a page of the kind "not found" and not like one about them, by its path in the site. */
    boolean saysNotFound(URI uri) {
        String place = uri.getRawPath() + "?" + uri.getRawQuery();
        return !ABOUT_NOT_FOUND.matcher(place).find()
                && NOT_FOUND.matcher(title.strip()).matches();
    }

    /** Returns those of {@code fragments} that a complete page does not have. */
    Set<String> without(Set<String> fragments) {
        return complete ? fragments.stream().filter(fragment -> !has(fragment)).collect(Collectors.toSet()) : Set.of();
    }

    private boolean has(String fragment) {
        return anchors.contains(fragment)
                || anchors.contains("user-content-" + fragment)
                || anchors.contains(decoded(fragment));
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }
}
