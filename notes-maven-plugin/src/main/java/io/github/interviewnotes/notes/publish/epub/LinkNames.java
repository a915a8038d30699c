package io.github.interviewnotes.notes.publish.epub;

import org.jsoup.nodes.Element;

/** Names links that show nothing but decoration by where they lead: a screen reader would say "link" and no more. */
final class LinkNames {

    private LinkNames() {}

    static void give(Element content) {
        for (Element link : content.select("a[href]")) {
            boolean named = !link.text().isBlank()
                    || link.select("img").eachAttr("alt").stream().anyMatch(alt -> !alt.isBlank());
            if (!named) {
                link.attr("aria-label", link.hasAttr("data-written") ? link.attr("data-written") : link.attr("href"));
            }
        }
    }
}
