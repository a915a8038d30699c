package io.github.interviewnotes.notes.rule.link;

import io.github.interviewnotes.notes.note.Image;
import io.github.interviewnotes.notes.note.Link;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.References.Definition;
import io.github.interviewnotes.notes.note.Target;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.Range;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place in a note that points to an absolute address.
 *
 * @param note where it stands
 * @param target what it says
 * @param range the destination as written; for a reference the place of use
 * @param definition the definition that a reference uses
 * @param bare whether the address stands in the text as it is, without brackets or quotes
 */
record WebUse(Note note, Target.Absolute target, Range range, Optional<Definition> definition, boolean bare) {

    private static final int LONGEST_EDIT = 2000;

    /** What would end a bare address, or not belong to it. */
    private static final Pattern ENDS_BARE = Pattern.compile(".*[?!.,:*_~;)&]");

    /** Returns all links and images of a note that lead to an absolute address, links first. */
    static Stream<WebUse> of(Note note) {
        return Stream.concat(links(note), images(note));
    }

    /** Returns the links. */
    static Stream<WebUse> links(Note note) {
        Map<Target, Definition> definitions = definitions(note);
        return note.references().links().stream()
                .filter(link -> link.target() instanceof Target.Absolute)
                .map(link -> new WebUse(
                        note,
                        (Target.Absolute) link.target(),
                        link.targetRange(),
                        link.kind() == Link.Kind.REFERENCE
                                ? Optional.ofNullable(definitions.get(link.target()))
                                : Optional.empty(),
                        link.kind() == Link.Kind.AUTOLINK));
    }

    private static Stream<WebUse> images(Note note) {
        Map<Target, Definition> definitions = definitions(note);
        return note.references().images().stream()
                .filter(image -> image.target() instanceof Target.Absolute)
                .map(image -> new WebUse(
                        note,
                        (Target.Absolute) image.target(),
                        image.targetRange(),
                        image.kind() == Image.Kind.REFERENCE
                                ? Optional.ofNullable(definitions.get(image.target()))
                                : Optional.empty(),
                        false));
    }

    /** A link does not say which definition it uses, so the first one with its target is taken. */
    private static Map<Target, Definition> definitions(Note note) {
        Map<Target, Definition> byTarget = new HashMap<>();
        note.references().definitions().forEach(one -> byTarget.putIfAbsent(one.target(), one));
        return byTarget;
    }

    boolean isOnTheWeb() {
        return List.of("http", "https", "").contains(target.scheme());
    }

    /** Returns the address for a message. */
    String quoted() {
        return Quoted.of(target.written());
    }

    /** Returns a finding at the place of use, with the definition as a related place. */
    Finding finding(Rule rule, String message) {
        Finding finding = Finding.of(rule, Location.of(note, range), message);
        return definition
                .map(found -> finding.with(
                        new Finding.Related(Location.of(note, found.targetRange()), "the reference leads here")))
                .orElse(finding);
    }

    /** Returns the edit that writes another address, or none where it would not stand as it is. */
    List<Edit> rewritten(String url) {
        Range written = definition.map(Definition::targetRange).orElse(range);
        boolean standsAsItIs = note.text().slice(written).equals(target.written());
        // these would end a destination of Markdown or the value of an attribute
        String safe = url.replace("(", "%28").replace(")", "%29").replace("'", "%27");
        boolean wouldEnd = bare && ENDS_BARE.matcher(safe).matches();
        return !standsAsItIs || wouldEnd || safe.length() > LONGEST_EDIT || safe.contains("&") && !safe.equals(url)
                ? List.of()
                : List.of(new Edit(written, safe));
    }
}
