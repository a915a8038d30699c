#!/usr/bin/env python3
"""Says how often the check of prose cries out on text that others wrote and edited well.

    measure.py CORPUS --check 'mvn -B -q GROUP:ARTIFACT:VERSION:check' --prose 'java -cp CLASSPATH …PlainProse' \\
        [--languagetool 'java -cp LIBS/* org.languagetool.commandline.Main'] [--cspell cspell] [--codespell codespell]

CORPUS is a folder with a folder of Markdown files for each source. Words are counted in what the plugin reads as prose:
every run of letters with its apostrophes and hyphens, code and addresses left out. The peers that are named run on the same
files, each as its user would run it, and LanguageTool on the same prose, too. --sample takes the name of a rule, or that of a
peer, and prints what it finds with the line, for somebody to read and judge; --keep writes all findings down.
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

import tools

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
PLACEHOLDER = re.compile(r"DXX\d+")
SPELLING_BY_LANGUAGETOOL = "MORFOLOGIK_RULE_EN_US"
PEERS = [name for name in tools.TOOLS if name != "ours"]


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
        found = peers(options, corpus, prose)
        beside(findings, found, total)
        for name in options.sample:
            said = map(placed, found[name]) if name in found else (f for f in findings if f["rule"] == name)
            sample(corpus, list(said), options.size)
        if options.keep:
            keep(options.keep, {"ours": findings} | {name: [f.__dict__ for f in said] for name, said in found.items()})


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--check", required=True, help="the command that runs the goal check")
    parser.add_argument("--prose", required=True, help="the command that runs PlainProse")
    for name in PEERS:
        parser.add_argument("--" + name, metavar="COMMAND", help=f"{tools.TOOLS[name].__doc__}")
    parser.add_argument("--british", action="append", default=[], metavar="SOURCE", help="a source in British English")
    parser.add_argument("--sample", action="append", default=[], metavar="RULE", help="print findings of this rule or peer to read")
    parser.add_argument("--size", type=int, default=10_000, help="how many of each; the choice is the same each time")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="write what each of them finds to FOLDER/<name>.json")
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


def peers(options, corpus, prose):
    """Returns what each peer that is named finds on the same files, and LanguageTool on the same prose."""
    found = {name: tools.TOOLS[name](getattr(options, name), corpus) for name in PEERS if getattr(options, name)}
    if options.languagetool:
        found["languagetool_prose"] = tools.languagetool(options.languagetool, prose)
    return found


def beside(findings, found, words):
    """Prints all of them side by side; a peer's finding is on spelling or on anything else."""
    rows = [("this check", Counter(part(finding["rule"]) for finding in findings))]
    for name, said in found.items():
        rows.append((name, Counter("all else" if on_grammar(name, finding) else "spelling" for finding in said)))
    kinds = ["spelling", "unknown terms", "all else"]
    print(f"| per 1,000 words | {' | '.join(kinds)} | all | findings |\n|---|{'---|' * (len(kinds) + 2)}")
    for name, numbers in rows:
        rates = [f"{numbers[each] * 1000 / words:.2f}" if numbers[each] else "-" for each in kinds]
        print(f"| {name} | {' | '.join(rates)} | {numbers.total() * 1000 / words:.2f} | {numbers.total():,} |")
    print()


def part(name):
    return {"prose/spelling": "spelling", "prose/unknown-term": "unknown terms"}.get(name, "all else")


def on_grammar(name, finding):
    return name.startswith("languagetool") and finding.rule != SPELLING_BY_LANGUAGETOOL


def placed(finding):
    return {"path": finding.file, "line": finding.line, "column": finding.column, "message": f"{finding.text!r} [{finding.rule}]"}


def keep(folder, all_findings):
    folder.mkdir(parents=True, exist_ok=True)
    for name, findings in all_findings.items():
        text = json.dumps(findings, ensure_ascii=False, indent=1)
        (folder / f"{name}.json").write_text(text, encoding="utf-8")


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
