#!/usr/bin/env python3
"""Counts which planted mistakes each tool finds. A mistake is found when a finding overlaps it that was not there before.

    recall.py OUT --ours 'mvn -B -o io.github.interviewnotes:notes-maven-plugin:0.1.0:check' \\
                  --languagetool 'java -cp LIBS/* org.languagetool.commandline.Main' \\
                  --cspell node_modules/.bin/cspell --codespell codespell [--missed ours] [--spurious ours]
                  [--without prose/doubtful-grammar]

OUT is what plant.py wrote. Each tool runs on OUT/clean and OUT/planted as its user would run it; only those that are named run.
What they said is kept in OUT/findings.<tool>.<clean|planted>.json; with --again TOOL it is asked anew, else only where that file is
missing. --missed and --spurious list what a tool did not find, and what it found beside the mistakes, in the planted text only.
With --without prose/doubtful-grammar what this plugin finds by that rule counts for nothing, and a second line says what is left.
"""

import argparse
import json
from collections import defaultdict
from pathlib import Path

import tools


def load(out, name, command, again):
    """Returns the findings of a tool on the clean and on the planted text."""
    texts = []
    for folder in ("clean", "planted"):
        kept = out / f"findings.{name}.{folder}.json"
        if again or not kept.exists():
            found = tools.TOOLS[name](command, out / folder)
            kept.write_text(json.dumps([finding.__dict__ for finding in found], ensure_ascii=False), encoding="utf-8")
        texts.append([tools.Finding(**fields) for fields in json.loads(kept.read_text(encoding="utf-8"))])
    return texts


class Shifts:
    """Where a place of the clean text stands in the planted one."""

    def __init__(self, truth):
        self.by_line = defaultdict(list)
        for mistake in truth:
            if mistake["line"] == mistake["endLine"]:
                self.by_line[mistake["file"], mistake["line"]].append(mistake)

    def column(self, file, line, column):
        for mistake in sorted(self.by_line[file, line], key=lambda mistake: mistake["column"]):
            if column >= mistake["column"] + len(mistake["right"]):
                column += len(mistake["wrong"]) - len(mistake["right"])
        return column


def overlaps(finding, mistake):
    begin, end = (finding.line, finding.column), (finding.end_line, finding.end_column)
    return begin < (mistake["endLine"], mistake["endColumn"]) and end > (mistake["line"], mistake["column"])


def found(truth, clean, planted):
    """Returns for each mistake the findings that are new there, and the new findings that are at no mistake."""
    shifts = Shifts(truth)
    before = set()
    for finding in clean:
        before.add((finding.file, finding.rule, finding.line, shifts.column(finding.file, finding.line, finding.column),
                    finding.text))
    by_file = defaultdict(list)
    for finding in planted:
        if (finding.file, finding.rule, finding.line, finding.column, finding.text) not in before:
            by_file[finding.file].append(finding)
    hits = [[finding for finding in by_file[mistake["file"]] if overlaps(finding, mistake)] for mistake in truth]
    used = {id(finding) for several in hits for finding in several}
    spurious = [finding for several in by_file.values() for finding in several if id(finding) not in used]
    return hits, spurious


def rule_of(finding):
    """The rule of this plugin, which stands before that of LanguageTool."""
    return finding.rule.split(" ")[0]


def row(name, kinds, truth, hits):
    """Returns the share that a tool finds of each kind, and of all."""
    shares = [
        percent(sum(1 for mistake, hit in zip(truth, hits) if mistake["kind"] == kind and hit),
                sum(mistake["kind"] == kind for mistake in truth)) for kind in kinds
    ]
    return [name] + shares + [percent(sum(map(bool, hits)), len(truth))]


def percent(part, whole):
    return f"{100 * part / whole:.1f}" if whole else "-"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    for name in tools.TOOLS:
        parser.add_argument("--" + name)
    parser.add_argument("--again", action="append", default=[])
    parser.add_argument("--missed")
    parser.add_argument("--spurious")
    parser.add_argument("--without", action="append", default=[], metavar="RULE")
    options = parser.parse_args()
    truth = json.loads((options.out / "truth.json").read_text(encoding="utf-8"))
    kinds = list(dict.fromkeys(mistake["kind"] for mistake in truth))
    kinds.sort(key=lambda kind: (kind not in ("published", "random"), kind))
    rows = []
    for name in tools.TOOLS:
        command = getattr(options, name)
        if not command:
            continue
        said = load(options.out, name, command, name in options.again)
        hits, spurious = found(truth, *said)
        rows.append(row(name, kinds, truth, hits))
        if name == "ours" and options.without:
            left = [[finding for finding in text if rule_of(finding) not in options.without] for text in said]
            rows.append(row(f"ours without {', '.join(options.without)}", kinds, truth, found(truth, *left)[0]))
        if options.missed == name:
            for mistake, hit in sorted(zip(truth, hits), key=lambda pair: (pair[0]["kind"], pair[0]["name"])):
                if not hit:
                    print(f"missed {mistake['kind']} ({mistake['name']}) {mistake['file']}:{mistake['line']}:{mistake['column']}: "
                          f"{context(options.out, mistake)}")
        if options.spurious == name:
            for finding in spurious:
                print(f"beside {finding.file}:{finding.line}:{finding.column}: {finding.rule} {finding.text!r}")
    counts = ["mistakes"] + [str(sum(mistake["kind"] == kind for mistake in truth)) for kind in kinds] + [str(len(truth))]
    print("| tool, % | " + " | ".join(kinds) + " | all |")
    print("|---" * (len(kinds) + 2) + "|")
    for cells in rows + [counts]:
        print("| " + " | ".join(cells) + " |")


def context(out, mistake):
    lines = (out / "planted" / mistake["file"]).read_text(encoding="utf-8").split("\n")
    line = lines[mistake["line"] - 1]
    begin = mistake["column"] - 1
    end = mistake["endColumn"] - 1 if mistake["endLine"] == mistake["line"] else len(line)
    return line[max(0, begin - 40):begin] + "[[" + line[begin:end] + "]]" + line[end:end + 40]


if __name__ == "__main__":
    main()
