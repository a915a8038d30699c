package io.github.interviewnotes.notes.rule.syntax;

import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.process.ProgramPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Code for tests, judged as if it stood in a fence. */
final class Code {

    private Code() {}

    /** Returns what a new check says of one fence, with this machine's programs. */
    static Verdict judge(String info, String code) {
        return judge(List.of(fence(info, code))).get(0);
    }

    static List<Verdict> judge(List<Fence> fences) {
        return SyntaxCheck.of(Configuration.defaults().languages(), ProgramPath.ofThisProcess())
                .judge(fences);
    }

    static Fence fence(String info, String code) {
        Map<String, String> attributes = new LinkedHashMap<>();
        String[] words = info.split(" ");
        for (int i = 1; i < words.length; i++) {
            String[] parts = words[i].split("=", 2);
            attributes.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
        return new Fence(info, words[0], attributes, code, List.of(), null, null, true);
    }

    /** Writes a verdict in a line. */
    static String line(Verdict verdict) {
        if (verdict instanceof Verdict.Faulty fault) {
            return fault.line() + ":" + fault.column() + " " + fault.message();
        }
        if (verdict instanceof Verdict.OtherLanguage other) {
            return "looks like " + other.name();
        }
        return verdict instanceof Verdict.Unjudged unjudged
                ? "unjudged: " + unjudged.reason()
                : verdict.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }
}
