#!/usr/bin/env python3
"""Builds the plugin's list of technical words, words.txt, from cspell's word lists of the trade.

    terms.py --typos DICTIONARY --unknown 'java -cp CLASSPATH …UnknownWordFilter'

DICTIONARY is codespell's list of misspellings (dictionary.txt): it is only compared with, nothing of it goes into the result.
The command for --unknown reads words and prints those that the speller does not know. The lists come from npm in the
versions below; the same input gives the same bytes out. What is left out, and why:

- what is not made of four letters or more: what is shorter is near too much, and masks see digits, underscores, capitals;
- what codespell calls a misspelling: these lists were gathered, not edited;
- what the speller or terms.txt knows, in this letter case or another: 'django' is a mistake for 'Django';
- what is one edit away from a word that is often misspelled, unless two lists have it: 'ifield' would hide a slip for 'field';
- plurals of other entries, which follow from them.
"""

import argparse
import gzip
import json
import re
import shlex
import subprocess
import tarfile
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

#: the lists that a measurement on public documentation showed to be of use
LISTS = {
    "aws": "4.0.17", "companies": "3.2.13", "data-science": "2.0.16", "django": "4.1.7", "docker": "1.1.17", "elixir": "4.0.8",
    "fullstack": "3.2.9", "git": "3.1.1", "golang": "6.0.29", "google": "1.0.9", "k8s": "1.0.13", "node": "5.0.9", "npm": "5.2.56",
    "python": "4.5.2", "ruby": "5.1.4", "rust": "4.1.2", "shell": "1.2.0", "software-terms": "5.4.9", "sql": "2.2.1",
    "terraform": "1.1.4",
}
LICENCES = {"MIT", "WTFPL"}

WORD = re.compile(r"[A-Za-z][a-z]{3,}")
#: codespell takes them for mistakes, the trade for words
NO_TYPOS = {"commitish", "falsy", "invokable", "reenable", "reenabled"}
#: how many misspellings of a word codespell must have for the word to be called often misspelled
OFTEN = 2
LETTERS = "abcdefghijklmnopqrstuvwxyz"

RESOURCES = Path(__file__).parents[3] / "main/resources/io/github/interviewnotes/notes/rule/prose"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--typos", type=Path, required=True)
    parser.add_argument("--unknown", required=True)
    parser.add_argument("--folder", type=Path, default=RESOURCES, help="where words.txt and words-licences.txt are written")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        packages = {name: fetch(name, version, Path(folder)) for name, version in LISTS.items()}
        words, left_out = build(packages, options)
        write(options.folder / "words.txt", header() + words)
        write(options.folder / "words-licences.txt", licences(packages))
    for reason, number in left_out.items():
        print(f"{number:6,} {reason}")
    print(f"{len(words):6,} words")


def fetch(name, version, folder):
    """Returns the folder of a package, unpacked."""
    subprocess.run(["npm", "pack", "--silent", f"@cspell/dict-{name}@{version}"], cwd=folder, check=True, capture_output=True)
    target = folder / name
    with tarfile.open(folder / f"cspell-dict-{name}-{version}.tgz") as archive:
        archive.extractall(target, filter="data")
    licence = json.loads((target / "package/package.json").read_text(encoding="utf-8"))["license"]
    if licence not in LICENCES:
        raise SystemExit(f"the licence of {name} {version} is {licence}, not one of {sorted(LICENCES)}")
    return target / "package"


def build(packages, options):
    """Returns the words in order, and how many were left out for which reason."""
    lists = defaultdict(set)
    for name, folder in packages.items():
        for word in read(folder):
            lists[word].add(name)
    typos, meant = misspellings(options.typos)
    steps = {
        "known to the speller": unknown(options.unknown, sorted(lists)),
        "misspellings": lambda word: word.lower() not in typos or word in NO_TYPOS,
        "known in another letter case": other_case(options.unknown, lists),
        "near a word that is often misspelled": lambda word: len(lists[word]) > 1 or not is_near(word, meant),
    }
    words = set(lists)
    left_out = {}
    for reason, keeps in steps.items():
        kept = {word for word in words if keeps(word)}
        left_out[reason] = len(words) - len(kept)
        words = kept
    singular = {word for word in words if not follows(word, words)}
    left_out["plurals"] = len(words) - len(singular)
    return sorted(singular, key=lambda word: (word.lower(), word)), left_out


def read(folder):
    for path in sorted([*folder.rglob("*.txt"), *folder.rglob("*.txt.gz")]):
        opened = gzip.open if path.suffix == ".gz" else open
        with opened(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                # '!' forbids a word, '~' is a form for comparison, '*' and '+' say how it joins others
                if not line.startswith(("#", "!", "~")):
                    yield from (word for word in re.split(r"[\s*+]+", line) if WORD.fullmatch(word))


def misspellings(path):
    """Returns codespell's misspellings, and how many there are of each word that is meant."""
    typos = set()
    meant = Counter()
    for line in path.read_text(encoding="utf-8").splitlines():
        typo, _, words = line.partition("->")
        typos.add(typo.lower())
        meant.update(word.strip() for word in words.split(",") if word.strip().isalpha())
    return typos, meant


def unknown(command, words):
    done = subprocess.run(shlex.split(command), input="\n".join(words) + "\n", capture_output=True, text=True, check=True)
    return set(done.stdout.split()).__contains__


def other_case(command, words):
    """Tells whether neither the speller nor terms.txt nor the lists have a word of the same letters that wants a capital."""
    capitalised = unknown(command, sorted({word.capitalize() for word in words}))
    terms = {line.lower(): line for line in (RESOURCES / "terms.txt").read_text(encoding="utf-8").splitlines()}
    return lambda word: terms.get(word.lower()) is None and capitalised(word.capitalize())


def is_near(word, meant):
    """Of a name, which stands with its capital only, no slip is hidden."""
    return word.islower() and word not in meant and any(
        meant[other] >= OFTEN and len(other) > 3 and word != other + "s" for other in one_edit(word))


def one_edit(word):
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        yield from (before + letter + after for letter in LETTERS)
        if after:
            yield before + after[1:]
            yield from (before + letter + after[1:] for letter in LETTERS)
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]


def follows(word, words):
    """Tells whether an entry stands in the list without its plural ending, or in lower case."""
    return any(word.endswith(end) and word[:-len(end)] in words for end in ("s", "es")) or not word.islower() and word.lower() in words


def header():
    return [
        "# Technical words, from cspell's word lists; built by src/test/tools/prose/terms.py, which says what was left out.",
        "# Not to be edited by hand: what is missing belongs into terms.txt. Licences: words-licences.txt.",
        "#",
        *(f"# @cspell/dict-{name} {version}" for name, version in LISTS.items()),
        "",
    ]


def licences(packages):
    """Returns the text of each licence once, with the packages that stand under it."""
    texts = defaultdict(list)
    for name, folder in packages.items():
        text = (folder / "LICENSE").read_text(encoding="utf-8")
        texts["\n".join(line.rstrip() for line in text.strip().splitlines())].append(f"@cspell/dict-{name} {LISTS[name]}")
    lines = ["The words in words.txt come from these packages. A selection of each was made; see the head of that file.", ""]
    for text, names in texts.items():
        lines += ["=" * 80, *names, "-" * 80, *text.split("\n"), ""]
    return lines[:-1]


def write(path, lines):
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
