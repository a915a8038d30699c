"""The paragraphs and list items of a Markdown text, with everything that is not plain prose blotted out.

A deliberately cautious reader: what it is not sure of (tables, HTML, deep indentation, directives) it leaves out, so that
nothing is ever changed in code, in a link or in the id of a heading. It shares no code with the plugin, which it helps to
judge.
"""

import re
from dataclasses import dataclass

CODE = "\x01"
OPAQUE = "\x02"

FENCE = re.compile(r"[ \t]*(?:[-*+>][ \t]+)*(`{3,}|~{3,})")
QUOTE = re.compile(r"[ ]{0,3}>[ ]?")
ITEM = re.compile(r"[ ]{0,3}(?:[-*+]|\d{1,3}[.)])[ ]+(?:\[[ xX]\][ ]+)?")
NOT_PROSE = re.compile(r"\s*(?:#|<|\||!!!|\?\?\?|:::|={2,}\s*$|-{2,}\s*$|\[[^\]]+\]:|\{|\.\. |:\w+:)")
INDENTED = re.compile(r"[ ]{4,}|\t")

INLINE = [
    (re.compile(r"(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)", re.S), CODE),
    (re.compile(r"!?\[(?:[^\[\]]|\[[^\]]*\])*\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\]]*\])?", re.S), OPAQUE),
    (re.compile(r"<[^<>]+>", re.S), OPAQUE),
    (re.compile(r"\{[^{}]*\}+", re.S), OPAQUE),
    (re.compile(r"\$[^$\n]+\$"), OPAQUE),
    (re.compile(r"&#?\w+;"), OPAQUE),
    (re.compile(r"\S*(?:https?://|www\.|@)\S*"), OPAQUE),
    # names of files, qualified names, paths, numbers, calls: no words of English
    (re.compile(r"[^\s*_(),;:]*(?:\w[./\\:=_]\w|\d|::|\(\)|\w\(\w|[/\\])[^\s*_,;:]*"), OPAQUE),
]


@dataclass(frozen=True)
class Block:
    """A paragraph or list item.

    start: offset of its first character in the file; text: its characters, those blotted out replaced one by one.
    """

    start: int
    text: str


def blocks(source):
    """Returns the blocks of a Markdown text in order."""
    found = []
    current = []
    fence = None
    in_front_matter = source.startswith("---\n")
    offset = 0
    after_blank = True

    def finish():
        if current:
            begin = current[0][0]
            end = current[-1][0] + len(current[-1][1])
            text = list(source[begin:end])
            covered = [False] * len(text)
            for at, line in current:
                for i in range(at - begin, at - begin + len(line)):
                    covered[i] = True
            # what stands between two lines: a line end, or the mark of a quotation
            text = [c if covered[i] or c == "\n" else OPAQUE for i, c in enumerate(text)]
            found.append(Block(begin, blot("".join(text))))
            current.clear()

    for number, line in enumerate(source.splitlines(keepends=True)):
        body = line.rstrip("\r\n")
        start, offset = offset, offset + len(line)
        if in_front_matter:
            in_front_matter = number == 0 or body != "---"
            continue
        mark = FENCE.match(body)
        if fence:
            if mark and mark.group(1).startswith(fence) and not body[mark.end():].strip("`~ "):
                fence = None
            continue
        if mark:
            finish()
            fence = mark.group(1)
            continue
        quote = QUOTE.match(body)
        prefix = quote.end() if quote else 0
        rest = body[prefix:]
        if not rest.strip():
            finish()
            after_blank = True
            continue
        item = ITEM.match(rest)
        if NOT_PROSE.match(rest) or "|" in rest or (INDENTED.match(rest) and (after_blank or not current)):
            finish()
            # what follows directly belongs to it
            after_blank = True
            continue
        if item:
            finish()
            prefix += item.end()
        elif after_blank or not current:
            finish()
        indent = len(body) - prefix - len(body[prefix:].lstrip())
        current.append((start + prefix + indent, body[prefix + indent:]))
        after_blank = False
    finish()
    return found


def blot(text):
    """Replaces each character that is no prose, newlines excepted."""
    for pattern, with_what in INLINE:
        text = pattern.sub(lambda match: re.sub(r"[^\n]", with_what, match.group()), text)
    return text
