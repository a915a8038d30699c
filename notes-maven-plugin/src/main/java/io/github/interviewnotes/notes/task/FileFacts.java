package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.config.Dictionary;
import io.github.interviewnotes.notes.config.Glob;
import io.github.interviewnotes.notes.config.NotesSettings;
import io.github.interviewnotes.notes.config.ProseSettings;
import io.github.interviewnotes.notes.config.SectionSchemas.Schema;
import io.github.interviewnotes.notes.note.LanguageMark;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says what the configuration means for one note, but for its rules, and where each setting comes from.
 *
 * @param configuration what is set
 * @param origin names files and lines
 * @param path the note
 */
record FileFacts(Configuration configuration, Origin origin, NotePath path) {

    private static final String NOTES = "notes.yaml";
    private static final String SECTIONS = "sections.yaml";
    private static final String LINKS = "links.yaml";

    /** Returns which pattern makes the file a note, or keeps it from being one. */
    String kind() {
        NotesSettings notes = configuration.notes();
        Optional<Glob> excluding =
                notes.exclude().stream().filter(glob -> glob.matches(path)).findFirst();
        if (excluding.isPresent()) {
            int own = notes.exclude().indexOf(excluding.get())
                    - NotesSettings.defaults().exclude().size();
            String where = own < 0 ? Origin.DEFAULT : origin.of(NOTES, "notes", "exclude", String.valueOf(own));
            return "no: " + Quoted.of(excluding.get().pattern()) + " excludes it (" + where + ")";
        }
        List<Glob> include = notes.include();
        for (int i = 0; i < include.size(); i++) {
            if (include.get(i).matches(path)) {
                return "yes: its path fits " + Quoted.of(include.get(i).pattern()) + " ("
                        + origin.of(NOTES, "notes", "include", String.valueOf(i)) + ")";
            }
        }
        return "no: " + NoteAddress.refusal(path, notes).orElseThrow() + " (" + origin.of(NOTES, "notes", "include")
                + ")";
    }

    /** Returns how large the file may be. */
    String largest() {
        return configuration.notes().maxBytes() + " bytes (" + origin.of(NOTES, "notes", "max-bytes") + ")";
    }

    /**
     * Returns the language that the prose is judged in.
     *
     * @param parameter the language that was named for all notes
     */
    String language(Note note, Optional<String> parameter) {
        if (note.language().isPresent()) {
            LanguageMark mark = note.language().get();
            int line = note.text().position(mark.range().start()).line();
            return Quoted.of(mark.tag()) + " (its front matter, line " + line + ")";
        }
        ProseSettings prose = configuration.prose();
        String language = prose.language(path);
        Optional<ProseSettings.ForFiles> pattern = prose.languages().stream()
                .filter(one -> one.files().stream().anyMatch(glob -> glob.matches(path)))
                .reduce((earlier, later) -> later);
        if (pattern.isPresent()) {
            return language + " (" + origin.of(pattern.get().place()) + ", for "
                    + quoted(pattern.get().files()) + ")";
        }
        return language + " (" + (parameter.isPresent() ? "notes.language" : origin.of(ProseSettings.FILE, "language"))
                + ")";
    }

    /** Returns what is set of LanguageTool for all notes. */
    String prose() {
        ProseSettings prose = configuration.prose();
        List<String> set = new ArrayList<>();
        if (!prose.rules().isEmpty()) {
            set.add(prose.rules().size() + " of LanguageTool's rules set (" + origin.of(ProseSettings.FILE, "rules")
                    + ")");
        }
        if (!prose.hidden().isEmpty()) {
            set.add(prose.hidden().size() + (prose.hidden().size() == 1 ? " sentence" : " sentences")
                    + " hidden from a rule (" + origin.of(ProseSettings.FILE, "hidden") + ")");
        }
        int own = configuration.grammar().rules().size();
        if (own > 0) {
            set.add(own + (own == 1 ? " rule" : " rules") + " of the project's own (" + origin.folder()
                    + "grammar.xml)");
        }
        return set.isEmpty() ? "the plugin's profile (" + Origin.DEFAULT + ")" : String.join(", ", set);
    }

    /** Returns where words are right that no dictionary has. */
    String dictionary() {
        if (configuration.files().text(Dictionary.FILE).isEmpty()) {
            return "none";
        }
        int entries = configuration.dictionary().entries().size();
        return origin.folder() + Dictionary.FILE + ", " + entries + (entries == 1 ? " entry" : " entries");
    }

    /** Returns whether links into the web are judged. */
    String links() {
        return (configuration.links().external() ? "judged" : "not judged") + " (" + origin.of(LINKS, "mode")
                + "); notes.links can say otherwise for a run";
    }

    /** Returns the schemas that the note must keep, one line each. */
    List<String> schemas() {
        List<Schema> all = configuration.sections().all();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isFor(path)) {
                lines.add(origin.of(SECTIONS, "schemas", String.valueOf(i)) + ", for "
                        + quoted(all.get(i).files())
                        + (all.get(i).except().isEmpty()
                                ? ""
                                : " except " + quoted(all.get(i).except())));
            }
        }
        return lines.isEmpty() ? List.of("none, so no section is demanded") : lines;
    }

    private static String quoted(List<Glob> globs) {
        return globs.stream().map(Glob::pattern).map(Quoted::of).collect(Collectors.joining(", "));
    }
}
