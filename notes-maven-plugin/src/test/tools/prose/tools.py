"""Runs the tools that are compared, each on a folder of Markdown, and brings what they say into one form."""

import json
import re
import shlex
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

#: the word lists for backend work that cspell ships beside its default ones
CSPELL_DICTIONARIES = [
    "softwareTerms", "python", "django", "sql", "fullstack", "companies", "golang", "k8s", "docker", "node", "npm", "typescript",
    "html", "aws", "rust", "cpp", "data-science",
]


@dataclass
class Finding:
    """Lines and columns are 1-based and count code points, the end exclusive; rule is the tool's own name for it."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int
    rule: str
    text: str


def ours(command, folder):
    """The goal check of the plugin, from its JSON report."""
    with tempfile.TemporaryDirectory() as out:
        run(shlex.split(command) + [
            f"-Dnotes.sourceDirectory={folder.resolve()}", f"-Dnotes.outputDirectory={out}", "-Dnotes.failOn=never",
            "-Dnotes.maxFindings=0",
        ])
        report = json.loads(next(Path(out).rglob("check.json")).read_text(encoding="utf-8"))
    found = []
    for finding in report["findings"]:
        if finding["rule"].startswith("prose/"):
            rule = re.search(r" \[\w+\]$", finding["message"])
            found.append(Finding(
                finding["path"], finding["line"], finding["column"], finding["endLine"], finding["endColumn"],
                finding["rule"] + (rule.group() if rule else ""), finding["message"]))
    return found


def languagetool(command, folder):
    """LanguageTool's command line with its default rules, on the files as they are."""
    found = []
    # one process for all files; it prints the name of each and then its answer, on the same line or not
    output = run(shlex.split(command) + ["-l", "en-US", "--json", "-r", str(folder.resolve())], errors=subprocess.STDOUT)
    decoder = json.JSONDecoder()
    file = None
    for piece in re.finditer(r'Working on (.*?)\.\.\.$|\{"software"', output, re.M):
        if piece.group(1):
            file = Path(piece.group(1)).relative_to(folder.resolve()).as_posix()
            continue
        text = (folder / file).read_text(encoding="utf-8")
        points = Points(text)
        for match in decoder.raw_decode(output, piece.start())[0]["matches"]:
            begin, end = points.of(match["offset"]), points.of(match["offset"] + match["length"])
            found.append(finding_at(text, file, begin, end, match["rule"]["id"]))
    return found


class Points:
    """From offsets that count UTF-16 units to those that count code points."""

    def __init__(self, text):
        self.offsets = []
        for i, char in enumerate(text):
            self.offsets += [i] * (2 if ord(char) > 0xFFFF else 1)
        self.offsets.append(len(text))

    def of(self, unit):
        return self.offsets[min(unit, len(self.offsets) - 1)]


def finding_at(text, file, begin, end, rule):
    return Finding(file, *position(text, begin), *position(text, end), rule, text[begin:end])


def position(text, offset):
    return text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1


def cspell(command, folder):
    """cspell with its defaults."""
    return cspell_with(command, folder, {})


def cspell_software(command, folder):
    """cspell with all its word lists of the trade."""
    return cspell_with(command, folder, {"dictionaries": CSPELL_DICTIONARIES})


def cspell_with(command, folder, settings):
    with tempfile.NamedTemporaryFile("w", suffix=".json") as config:
        json.dump({"version": "0.2", **settings}, config)
        config.flush()
        output = run(shlex.split(command) + [
            "lint", "--no-progress", "--no-summary", "--no-color", "--no-gitignore", "-c", config.name, "--root", str(folder), "**/*.md",
        ])
    found = []
    for line in output.splitlines():
        match = re.match(r"(.*?):(\d+):(\d+) - Unknown word \((.*?)\)", line)
        if match:
            path = Path(match.group(1))
            file = (path.relative_to(folder.resolve()) if path.is_absolute() else path).as_posix()
            at, column, word = int(match.group(2)), int(match.group(3)), match.group(4)
            found.append(Finding(file, at, column, at, column + len(word), "unknown", word))
    return found


def codespell(command, folder):
    """codespell with its defaults; it says line and word, so each such word of the line counts."""
    output = run(shlex.split(command) + [str(folder)])
    found = []
    texts = {}
    for line in output.splitlines():
        match = re.match(r"(.*?):(\d+): (\S+) ==> ", line)
        if match:
            path = Path(match.group(1))
            file = path.relative_to(folder).as_posix()
            lines = texts.setdefault(file, path.read_text(encoding="utf-8").split("\n"))
            at = int(match.group(2))
            for place in re.finditer(rf"\b{re.escape(match.group(3))}\b", lines[at - 1]):
                found.append(Finding(file, at, place.start() + 1, at, place.end() + 1, "typo", place.group()))
    return found


def run(command, errors=subprocess.PIPE):
    """Returns what a program prints; these programs exit with another status than 0 where they find something."""
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors, text=True, encoding="utf-8", check=False)
    if done.returncode not in (0, 1, 2, 65) or not done.stdout and done.returncode:
        raise RuntimeError(f"{command[0]} exited with {done.returncode}: {done.stdout[-2000:]}{(done.stderr or '')[-2000:]}")
    return done.stdout


TOOLS = {
    "ours": ours, "languagetool": languagetool, "cspell": cspell, "cspell_software": cspell_software, "codespell": codespell,
}
