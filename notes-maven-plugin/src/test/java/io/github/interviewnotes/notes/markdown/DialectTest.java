package io.github.interviewnotes.notes.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.text.SourceText;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** The dialect is CommonMark and GitHub's additions; every example that reads otherwise is listed here. */
class DialectTest {

    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(SyntaxTree.extensions())
            .percentEncodeUrls(true)
            .build();

    /** CommonMark shows that an address without pointy brackets is no link; on GitHub it is one. */
    @Test
    void differsFromCommonMarkInBareAddressesOnly() throws TooComplexException {
        assertEquals(652, ExampleReader.readExamples(TestResources.getSpec()).size());
        assertEquals(
                List.of("602 Autolinks", "606 Autolinks", "608 Autolinks", "611 Autolinks", "612 Autolinks"),
                differing(TestResources.getSpec()));
    }

    /**
     * The published specification of GitHub's dialect is older than CommonMark's, in which strong emphasis may nest. The renderer
     * orders the attributes of a task's box in its own way, and raw HTML is not filtered here but where a book is made.
     */
    @Test
    void differsFromGitHubInWhatIsNewerAndInTheFilterOfTags() throws TooComplexException {
        assertEquals(672, ExampleReader.readExamples(TestResources.getGfmSpec()).size());
        assertEquals(
                List.of(
                        "279 Task list items (extension)",
                        "280 Task list items (extension)",
                        "398 Emphasis and strong emphasis",
                        "426 Emphasis and strong emphasis",
                        "434 Emphasis and strong emphasis",
                        "435 Emphasis and strong emphasis",
                        "436 Emphasis and strong emphasis",
                        "473 Emphasis and strong emphasis",
                        "474 Emphasis and strong emphasis",
                        "475 Emphasis and strong emphasis",
                        "477 Emphasis and strong emphasis",
                        "610 Autolinks",
                        "614 Autolinks",
                        "616 Autolinks",
                        "619 Autolinks",
                        "620 Autolinks",
                        "652 Disallowed Raw HTML (extension)"),
                differing(TestResources.getGfmSpec()));
    }

    private List<String> differing(URL specification) throws TooComplexException {
        List<String> differing = new ArrayList<>();
        int number = 0;
        for (Example example : ExampleReader.readExamples(specification)) {
            number++;
            // both files write a tab as an arrow
            String expected = example.getHtml().replace('→', '\t').strip();
            if (!render(example.getSource()).equals(expected)) {
                differing.add(number + " " + example.getSection());
            }
        }
        return differing;
    }

    private String render(String markdown) throws TooComplexException {
        return renderer.render(SyntaxTree.parse(SourceText.of(markdown)).document())
                .strip();
    }
}
