#!/usr/bin/env python3
"""Plants realistic mistakes into well-edited Markdown, and writes down where.

    plant.py --seed 1 --published /usr/lib/python3/dist-packages/codespell_lib/data/dictionary.txt \\
             --words /usr/share/dict/american-english CORPUS OUT

CORPUS is a folder of .md files, those of a source in a folder of their own. Of each source as many files are taken, at random, as it
takes for --size words in all. OUT/clean becomes a copy of those that are planted, OUT/planted the same with the mistakes, and
OUT/truth.json the list of them: file, line, column, endLine, endColumn (1-based, code points, the end exclusive), kind, name,
wrong, right. At most one mistake stands in a paragraph. The same seed and files give the same bytes.
"""

import argparse
import json
import random
import re
from collections import Counter, defaultdict
from pathlib import Path

import mistakes
from markdown_prose import blocks

#: how many of each kind, about as people make them
QUOTAS = {
    "published": 160, "random": 130, "doubled": 70, "a/an": 70, "agreement": 80, "verb form": 70, "confused": 90, "number": 60,
    "punctuation": 40, "sentence start": 30,
}

#: how often the same right word is the victim of one mistake
MOST_OF_ONE_WORD = 2

WORD = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?")
BLOTTED = re.compile(r"[\x01\x02]+")
SENTENCE = re.compile(r"[a-z]{3}[^\x01\x02]*\s[^\x01\x02]*[a-z]{2}", re.S)


def published(path, dictionary, vocabulary):
    """Reads codespell's list: right word to its misspellings, where there is one right word only."""
    by_right = defaultdict(list)
    for line in path.read_text(encoding="utf-8").splitlines():
        wrong, _, right = line.partition("->")
        if re.fullmatch(r"[a-z]{4,}", right) and re.fullmatch(r"[a-z]{3,}", wrong) and right in dictionary:
            if wrong not in dictionary and wrong not in vocabulary:
                by_right[right].append(wrong)
    return by_right


def candidates(files, catalogue):
    """Yields each place where a mistake can be made: mistake, file, block, match."""
    for mistake in catalogue:
        for name, found in files.items():
            for block in found:
                for match in mistake.where.finditer(block.text):
                    yield mistake, name, block, match


def choose(files, catalogue, rng):
    """Returns the chosen mistakes, at most one for each block: file, offset, right, wrong, kind, name."""
    places = defaultdict(lambda: defaultdict(list))
    for mistake, name, block, match in candidates(files, catalogue):
        places[mistake.kind][mistake.name].append((mistake, name, block, match))
    used = set()
    chosen = []
    # the scarce kinds first
    for kind in sorted(places, key=lambda kind: sum(map(len, places[kind].values()))):
        queues = [places[kind][name] for name in sorted(places[kind])]
        for queue in queues:
            rng.shuffle(queue)
        victims = Counter()
        wanted = QUOTAS[kind]
        while wanted and any(queues):
            for queue in queues:
                while queue and wanted:
                    mistake, name, block, match = queue.pop()
                    victim = (mistake.name, match.group().lower())
                    if (name, block.start) in used or victims[victim] >= MOST_OF_ONE_WORD and kind != "punctuation":
                        continue
                    wrong = mistake.make(match)
                    if wrong is None or wrong == match.group():
                        continue
                    used.add((name, block.start))
                    victims[victim] += 1
                    chosen.append((name, block.start + match.start(), match.end() - match.start(), wrong, kind, mistake.name))
                    wanted -= 1
                    break
    return chosen


def sample(corpus, size, rng):
    """Returns some of the files, name to text, taking from each source in turn."""
    by_source = defaultdict(list)
    for path in sorted(corpus.rglob("*.md")):
        by_source[path.relative_to(corpus).parts[0]].append(path)
    for paths in by_source.values():
        rng.shuffle(paths)
    taken = {}
    words = 0
    while words < size and any(by_source.values()):
        for paths in by_source.values():
            if paths:
                path = paths.pop()
                text = path.read_bytes().decode("utf-8").replace("\r\n", "\n")
                taken[path.relative_to(corpus).as_posix()] = text
                words += len(text.split())
    return dict(sorted(taken.items()))


def position(source, offset):
    before = source[:offset]
    line = before.count("\n") + 1
    return line, offset - (before.rfind("\n") + 1) + 1


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--published", type=Path, required=True)
    parser.add_argument("--size", type=int, default=120_000)
    parser.add_argument("--words", type=Path, required=True)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    rng = random.Random(options.seed)

    sources = sample(options.corpus, options.size, rng)
    files = {
        name: [block for block in blocks(source) if len(block.text.split()) > 5 and SENTENCE.search(block.text)]
        for name, source in sources.items()
    }
    vocabulary = {word.lower() for found in files.values() for block in found for word in WORD.findall(block.text)}
    dictionary = set(options.words.read_text(encoding="utf-8").split())
    words = mistakes.Words(vocabulary, dictionary, published(options.published, dictionary, vocabulary))
    chosen = choose(files, mistakes.catalogue(words, rng), rng)

    truth = []
    by_file = defaultdict(list)
    for mistake in chosen:
        by_file[mistake[0]].append(mistake)
    for name, several in sorted(by_file.items()):
        source = sources[name]
        planted = source
        shift = 0
        several.sort(key=lambda mistake: mistake[1])
        for _, offset, length, wrong, kind, mistake_name in several:
            at = offset + shift
            right = planted[at:at + length]
            # code within the place stays as it is
            if blotted := BLOTTED.search(wrong):
                begin = blotted.start()
                wrong = wrong[:begin] + right[begin:blotted.end()] + wrong[blotted.end():]
            planted = planted[:at] + wrong + planted[at + length:]
            shift += len(wrong) - length
            truth.append((name, at, len(wrong.rstrip()), kind, mistake_name, wrong.rstrip(), right.rstrip()))
        for folder, text in (("clean", source), ("planted", planted)):
            target = options.out / folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
        truth = [
            entry if isinstance(entry, dict) or entry[0] != name else described(entry, planted) for entry in truth
        ]
    options.out.mkdir(parents=True, exist_ok=True)
    text = "[\n" + ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in truth) + "\n]\n"
    (options.out / "truth.json").write_text(text, encoding="utf-8")
    counts = Counter(entry["kind"] for entry in truth)
    print(f"{len(truth)} mistakes in {len(by_file)} files: " + ", ".join(f"{kind} {n}" for kind, n in sorted(counts.items())))


def described(entry, planted):
    name, at, length, kind, mistake_name, wrong, right = entry
    line, column = position(planted, at)
    end_line, end_column = position(planted, at + length)
    return {
        "file": name, "line": line, "column": column, "endLine": end_line, "endColumn": end_column,
        "kind": kind, "name": mistake_name, "wrong": wrong, "right": right,
    }


if __name__ == "__main__":
    main()
