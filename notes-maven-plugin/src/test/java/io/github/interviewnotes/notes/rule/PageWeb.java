package io.github.interviewnotes.notes.rule;

import io.github.interviewnotes.notes.rule.link.WebLinks;
import io.github.interviewnotes.notes.web.Answer;
import io.github.interviewnotes.notes.web.Policy;
import io.github.interviewnotes.notes.web.Question;
import io.github.interviewnotes.notes.web.Verdict;
import io.github.interviewnotes.notes.web.Web;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The web of an example: its file {@code web.txt} says line by line what is known of a URL, {@code https://example.org/a gone the
 * server answered 404 Not Found}. A URL that it does not name is there and has every anchor. An example without the file judges
 * nothing on the web.
 */
final class PageWeb implements Web {

    private final Map<String, Answer> answers;

    private PageWeb(Map<String, Answer> answers) {
        this.answers = answers;
    }

    static WebLinks of(Path root, Policy policy) throws IOException {
        Path file = root.resolve("web.txt");
        if (!Files.exists(file)) {
            return WebLinks.off();
        }
        Map<String, Answer> answers = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] words = line.split(" ", 3);
            answers.put(words[0], answer(words[1], words.length > 2 ? words[2] : ""));
        }
        return WebLinks.of(new PageWeb(answers), policy);
    }

    private static Answer answer(String kind, String rest) {
        String first = rest.split(" ")[0];
        String others = rest.substring(Math.min(rest.length(), first.length() + 1));
        return switch (kind) {
            case "gone" -> Answer.of(new Verdict.Gone(rest));
            case "no-host" -> Answer.of(new Verdict.NoHost(rest));
            case "moved" -> Answer.of(new Verdict.MovedForGood(first, others));
            case "blocked" -> Answer.of(new Verdict.Blocked(rest));
            case "soft" -> Answer.of(new Verdict.SoftMissing(rest));
            case "refused" -> Answer.of(Verdict.Refused.always(rest));
            case "private" -> Answer.of(new Verdict.Refused(rest, Verdict.Refused.Opening.POLICY));
            case "private-behind" -> Answer.of(new Verdict.Refused(rest, Verdict.Refused.Opening.NOTE));
            case "certificate" -> new Answer(new Verdict.CertificateTrouble(others), Set.of(), Integer.parseInt(first));
            case "unnamed" -> new Answer(new Verdict.NoNameServer(others), Set.of(), Integer.parseInt(first));
            case "failing" -> new Answer(new Verdict.Unreachable(others), Set.of(), Integer.parseInt(first));
            case "late" -> new Answer(new Verdict.TimedOut(others), Set.of(), Integer.parseInt(first));
            case "without" -> new Answer(new Verdict.Alive(), Set.of(rest.split(" ")), 0);
            default -> throw new IllegalArgumentException("the web of an example knows no '" + kind + "'");
        };
    }

    @Override
    public Map<String, Answer> ask(List<Question> questions) {
        Map<String, Answer> given = new HashMap<>();
        for (Question question : questions) {
            String url = question.address().url();
            Answer answer = answers.getOrDefault(url, Answer.of(new Verdict.Alive()));
            Set<String> missing = new TreeSet<>(answer.missing());
            missing.retainAll(question.fragments());
            given.put(url, new Answer(answer.verdict(), missing, answer.failingDays()));
        }
        return given;
    }
}
