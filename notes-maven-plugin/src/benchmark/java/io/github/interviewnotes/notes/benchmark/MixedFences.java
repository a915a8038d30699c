package io.github.interviewnotes.notes.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Notes full of code in many languages, the same for the same seed: no two fences are equal, and two of a hundred are broken. */
final class MixedFences {

    private static final Map<String, String> TEMPLATES = new TreeMap<>(Map.ofEntries(
            Map.entry("python", """
                    from dataclasses import dataclass


                    @dataclass(frozen=True)
                    class Order#:
                        number: int
                        lines: tuple[str, ...] = ()

                        async def total(self, prices: dict[str, int]) -> int:
                            return sum(prices[line] for line in self.lines) + #


                    print([Order#(n).number for n in range(#) if n % 7 == 0])
                    """),
            Map.entry("pycon", """
                    >>> prices = {"tea": #, "milk": 3}
                    >>> for name in sorted(prices):
                    ...     print(name, prices[name] * 2)
                    milk 6
                    """),
            Map.entry("sql", """
                    SELECT o.id, count(*) AS lines
                    FROM orders o
                    JOIN order_lines l ON l.order_id = o.id
                    WHERE o.customer_id = # AND l.quantity > 1
                    GROUP BY o.id
                    HAVING count(*) > 2
                    ORDER BY lines DESC
                    LIMIT 10;
                    """),
            Map.entry("json", """
                    {"order": #, "lines": [{"sku": "tea", "quantity": 2}, {"sku": "milk"}], "paid": true}
                    """),
            Map.entry("yaml", """
                    services:
                      web#:
                        image: registry.example/web:#
                        ports: ["80:80"]
                        depends_on:
                          - database
                    """),
            Map.entry("toml", """
                    [project]
                    name = "shop#"
                    dependencies = ["django>=5.2", "psycopg"]
                    """),
            Map.entry("xml", "<order id=\"#\"><line sku=\"tea\">2</line><line sku=\"milk\"/></order>\n"),
            Map.entry("java", """
                    record Order#(int number, List<String> lines) {
                        int size() {
                            return lines.size() + #;
                        }
                    }
                    """),
            Map.entry("bash", """
                    set -euo pipefail
                    for file in orders-#/*.csv; do
                      if [ -s "$file" ]; then
                        wc -l < "$file" | tr -d ' '
                      fi
                    done
                    """),
            Map.entry("javascript", """
                    const orders = await fetch(`/orders/${#}`).then((answer) => answer.json());
                    export const total = orders.lines?.reduce((sum, line) => sum + line.price, 0) ?? #;
                    """),
            Map.entry("properties", "shop.number=#\nshop.name=A shop\n"),
            Map.entry("regex", "^(?<year>\\d{4})-(?<month>\\d{2})-#$\n")));

    private static final int BROKEN_OF_HUNDRED = 2;

    private MixedFences() {}

    /**
     * Returns the Markdown of notes that hold {@code fences} fences together.
     *
     * @param perNote how many of them one note holds
     */
    static List<String> notes(int fences, int perNote, long seed) {
        Random random = new Random(seed);
        List<String> languages = List.copyOf(TEMPLATES.keySet());
        List<String> notes = new ArrayList<>();
        StringBuilder note = new StringBuilder();
        for (int number = 1; number <= fences; number++) {
            String language = languages.get(random.nextInt(languages.size()));
            String code = TEMPLATES.get(language).replace("#", String.valueOf(number));
            if (random.nextInt(100) < BROKEN_OF_HUNDRED) {
                code = code.substring(0, code.length() / 2) + ")\n";
            }
            note.append("```").append(language).append('\n').append(code).append("```\n\n");
            if (number % perNote == 0 || number == fences) {
                notes.add("# Note " + notes.size() + "\n\n" + note);
                note.setLength(0);
            }
        }
        return notes;
    }
}
