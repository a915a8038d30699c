#!/usr/bin/env python3
"""Says how often the check of prose cries out on text that others wrote and edited well.

    measure.py CORPUS --check 'mvn -B -q GROUP:ARTIFACT:VERSION:check' --prose 'java -cp CLASSPATH …PlainProse'

CORPUS is a folder with a folder of Markdown files for each source. Words are counted in what the plugin reads as prose:
every run of letters with its apostrophes and hyphens, code and addresses left out. With --languagetool, the command of
LanguageTool's command line, the same is counted for LanguageTool with its default rules, on the files as they are and on
the same prose.
"""

import argparse
import json
import random
import re
import shlex
import subprocess
import tempfile
from collections import Counter
from pathlib import Path

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
PLACEHOLDER = re.compile(r"DXX\d+")
SPELLING_BY_LANGUAGETOOL = "MORFOLOGIK_RULE_EN_US"


def main():
    options = arguments()
    corpus = options.corpus.resolve()
    with tempfile.TemporaryDirectory() as folder:
        prose = Path(folder) / "prose"
        run(options.prose, [corpus, prose])
        words = {path.name: count(path) for path in sorted(prose.iterdir())}
        total = sum(words.values())
        print(f"## {corpus.name}: {total:,} words from {len(words)} sources\n")
        findings = ours(options.check, corpus, Path(folder), options.british)
        table("check", [kind(finding) for finding in findings], total)
        table("grammar by rule of LanguageTool", [rule(f) for f in findings if f["rule"] == "prose/grammar"], total)
        by_source(findings, words)
        for name in options.sample:
            sample(corpus, [f for f in findings if f["rule"] == name], options.size)
        if options.languagetool:
            table("LanguageTool, the files as they are", languagetool(options.languagetool, corpus), total)
            table("LanguageTool, the same prose", languagetool(options.languagetool, prose), total)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--check", required=True, help="the command that runs the goal check")
    parser.add_argument("--prose", required=True, help="the command that runs PlainProse")
    parser.add_argument("--languagetool", help="the command of LanguageTool's command line")
    parser.add_argument("--british", action="append", default=[], metavar="SOURCE", help="a source in British English")
    parser.add_argument("--sample", action="append", default=[], metavar="RULE", help="print findings of this rule to read")
    parser.add_argument("--size", type=int, default=10_000, help="how many of each; the choice is the same each time")
    return parser.parse_args()


def count(source):
    return sum(
        len(WORD.findall(PLACEHOLDER.sub(" ", path.read_text(encoding="utf-8"))))
        for path in source.rglob("*.txt"))


def ours(command, corpus, folder, british):
    """Runs the goal check, without a cache, and returns its findings on prose."""
    rules = folder / "rules"
    rules.mkdir()
    if british:
        patterns = json.dumps([f"{source}/**" for source in british])
        settings = f"languages:\n  - files: {patterns}\n    language: en-GB\n"
        (rules / "prose.yaml").write_text(settings, encoding="utf-8")
    run(command, [
        f"-Dnotes.sourceDirectory={corpus}", f"-Dnotes.outputDirectory={folder / 'out'}", f"-Dnotes.rulesDirectory={rules}",
        "-Dnotes.cache=false", "-Dnotes.failOn=never",
    ])
    report = json.loads(next((folder / "out").rglob("check.json")).read_text(encoding="utf-8"))
    return [finding for finding in report["findings"] if finding["rule"].startswith("prose/")]


def kind(finding):
    return f"{finding['rule']} ({finding['severity']})"


def rule(finding):
    name = re.search(r"\[(\w+)\]$", finding["message"])
    return name.group(1) if name else "not judged"


def languagetool(command, folder):
    """Returns the kind of each match, spelling or grammar; one file is read at a time, so that none hides another's."""
    output = run(command, ["-l", "en-US", "--json", "-r", folder])
    found = []
    for line in output.splitlines():
        if line.startswith("{"):
            ids = [match["rule"]["id"] for match in json.loads(line)["matches"]]
            found += ["spelling" if name == SPELLING_BY_LANGUAGETOOL else "all else" for name in ids]
    return found


def table(title, names, words):
    print(f"| {title} | findings | per 1,000 words |\n|---|---|---|")
    for name, number in sorted(Counter(names).items(), key=lambda entry: (-entry[1], entry[0])):
        print(f"| {name} | {number:,} | {number * 1000 / words:.3f} |")
    print(f"| all | {len(names):,} | {len(names) * 1000 / words:.2f} |\n")


def by_source(findings, words):
    rules = sorted({finding["rule"] for finding in findings})
    numbers = Counter((source_of(finding, words), finding["rule"]) for finding in findings)
    print(f"| source | words | {' | '.join(rules)} |\n|---|---|{'---|' * len(rules)}")
    for source, number in words.items():
        rates = [f"{numbers[source, name] * 1000 / number:.2f}" for name in rules]
        print(f"| {source} | {number:,} | {' | '.join(rates)} |")
    print()


def source_of(finding, words):
    """A path is relative to the repository, which may lie above the corpus."""
    return next(part for part in Path(finding["path"]).parts if part in words)


def sample(corpus, findings, size):
    chosen = findings if len(findings) <= size else random.Random(1).sample(findings, size)
    for finding in chosen:
        parts = Path(finding["path"]).parts
        path = next(corpus.joinpath(*parts[i:]) for i in range(len(parts)) if corpus.joinpath(*parts[i:]).is_file())
        lines = path.read_text(encoding="utf-8", errors="replace").split("\n")
        print(f"{'/'.join(path.relative_to(corpus).parts)}:{finding['line']}:{finding['column']} {finding['message']}")
        print(f"    {excerpt(lines[finding['line'] - 1], finding['column'] - 1)}")
    print()


def excerpt(line, at):
    return ("…" if at > 90 else "") + line[max(0, at - 90):at] + "»" + line[at:at + 90]


def run(command, more):
    done = subprocess.run(
        shlex.split(command) + [str(part) for part in more], capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    if done.returncode:
        raise SystemExit(f"{command} exited with {done.returncode}:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout


if __name__ == "__main__":
    main()
