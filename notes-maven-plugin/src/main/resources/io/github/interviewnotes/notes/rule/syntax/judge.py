"""Judges code that comes on the input, each piece ended by NUL; nothing of it is executed.

The first line of a piece says what it is: p for Python, f for a fragment of it, which may be several excerpts, both with the oldest
version that takes it, or s for a statement of SQLite. An answer is ended by NUL, too: nothing where the code is fine, else line, column
in characters and message, with a tab between. Line 0 says that the code could not be judged, line -1 that it is for a later Python.
"""
import ast
import os
import re
import sys
import textwrap
import warnings

FLAGS = ast.PyCF_ONLY_AST | getattr(ast, "PyCF_ALLOW_TOP_LEVEL_AWAIT", 0)
DOTS = r"(?:\.{2,}|\u2026)"
HEADER = re.compile(r"^([ \t]*)[^\s#].*:[ \t]*(?:#.*)?$")


def fault(code):
    try:
        compile(code, "<fence>", "exec", FLAGS, True)
        return None
    except SyntaxError as error:
        return error


def without_dots(code):
    """Takes out each ellipsis that no grammar allows, and what a reader is to fill in."""
    code = re.sub(DOTS + r" [^\n]*? " + DOTS, "_", code)
    code = re.sub(r"(?m)(?<=\w)" + DOTS + r"(?=\s|$)|(?<=\)) +" + DOTS + "$|^" + DOTS + r" (?=\w)", "", code)
    code = re.sub(r"(?m)^([ \t]*)\[ \w[^\]\n]* \]$", r"\1_", code)
    code = re.sub(r"(?m)^([ \t]*)\.[ \t]*$", r"\1#", code)
    code = re.sub(r"(?m)^[ \t]*b?[\"'][^\n]*" + DOTS + "$", "_", code)
    code = re.sub(r"= *(?=#)", "= _ ", code)
    code = re.sub(r",\s*" + DOTS + r"(?=\s*[,)\]}])", "", code)
    code = re.sub(r"(?<=[(\[{])\s*" + DOTS + r"\s*,", "", code)
    code = re.sub(r"(?<=[(\[{])\s*" + DOTS + r"(?=\s*[)\]}])", "", code)
    code = re.sub(r"(?m)^([ \t]*)" + DOTS + r"[^\n,)\]}]*,?[ \t]*$", r"\1#", code)
    code = re.sub(r"\bimport\s+" + DOTS, "import _", code)
    code = re.sub(r"(?<=[\"'])" + DOTS + r"|" + DOTS + r"(?=[\"'])", "", code)
    code = re.sub(r"<[A-Za-z][\w .'-]*>", "_", code)
    return code.replace("\u2026", "...")


def with_bodies(code):
    """Gives a body to each header that has none but a comment, or nothing up to the end."""
    lines = code.split("\n")
    for i, line in enumerate(lines):
        header = HEADER.match(line)
        if not header:
            continue
        rest = [later for later in lines[i + 1:] if later.strip()]
        commented = rest and rest[0].strip().startswith("#") and len(rest[0]) - len(rest[0].lstrip()) > len(header.group(1))
        if not rest or commented:
            colon = line.rstrip() if "#" not in line else line[:line.rindex("#")].rstrip()
            body = next((l for l in rest if not l.strip().startswith("#")), "")
            if len(body) - len(body.lstrip()) <= len(header.group(1)):
                lines[i] = colon + " pass"
    return "\n".join(lines)


def readings(code):
    """What code may be that is no module."""
    yield with_bodies(code)
    plain = re.sub(r"(?m)^[ \t]*(?:[%!][^\n]*|\{%.*%\})$", "", code)
    plain = with_bodies(without_dots(plain))
    yield plain
    yield without_dots(code)
    first = plain.lstrip("\n")
    if first[:1] in " \t":
        # its first line is deeper than a later one
        yield "async def _():\n" + plain
        yield "class _:\n" + plain
        indent = first[:len(first) - len(first.lstrip())]
        for shallow in range(len(indent) - 1, 0, -1):
            yield "class _:\n" + " " * shallow + "async def _():\n" + plain
    yield plain.rstrip() + "\ndef _(): pass"
    yield "if 1:\n pass\n" + plain
    yield "try:\n pass\n" + plain
    yield "try:\n pass\n" + plain + "\nfinally:\n pass"
    yield "match _:\n" + textwrap.indent(plain, " ")
    yield "(_\n" + plain + "\n)"
    yield "{\n" + plain + "\n}"
    yield "_(\n" + plain + "\n)"
    if re.match(r"(?:async +def|def|class) ", first):
        yield plain.rstrip() + ": pass"
    elif re.match(r"[\w.]+\(.*\)(?: *->.*)?$", first.strip(), re.S):
        yield "def " + re.sub(r"^[\w.]+", "_", first.strip()) + ": pass"


def dedented(code):
    lines = code.split("\n")
    margins = [len(line) - len(line.lstrip(" \t")) for line in lines if line.strip()]
    margin = min(margins, default=0)
    return "\n".join(line[margin:] if line.strip() else line for line in lines), margin


def is_fine(code):
    return fault(code) is None or any(fault(reading) is None for reading in readings(code))


BLANK = re.compile(r"\n(?:[ \t]*\n)+|\n[ \t]*" + DOTS + r"[ \t]*\n")
OR = re.compile(r"\n[ \t]*or[:,]?[ \t]*\n")


def are_excerpts(code, separator):
    """Tells whether there are several parts, each fine by itself."""
    parts = separator.split(code)
    return len(parts) > 1 and all(is_fine(dedented(part)[0]) for part in parts)


def judge_python(code, excerpts, oldest):
    code, margin = dedented(code)
    found = fault(code)
    if found is None or is_fine(code) or are_excerpts(code, OR) or excerpts and are_excerpts(code, BLANK):
        return ""
    if [int(number) for number in oldest.split(".") if number] > list(sys.version_info[:2]):
        return "-1\t0\tfor a later Python"
    number = found.lineno or 1
    column = max(1, found.offset or 1)
    if isinstance(found, IndentationError):
        # what CPython calls the column differs from one version to the next
        line = (code.split("\n") + [""])[number - 1] if number <= code.count("\n") + 1 else ""
        column = len(line) - len(line.lstrip()) + 1
    column += margin
    return "%d\t%d\t%s" % (number, column, " ".join(str(found.msg).split()))


connection = None


def judge_sqlite(statement):
    """Prepares an explanation of the statement; of what it says only complaints about the grammar count."""
    global connection
    import sqlite3

    connection = connection or sqlite3.connect(":memory:")
    try:
        connection.execute("EXPLAIN " + statement)
    except sqlite3.Error as error:
        message = str(error)
        if re.search(r"syntax error|incomplete input|unrecognized token", message):
            return "1\t1\t" + message
    except sqlite3.Warning:
        pass
    return ""


def files():
    """Names the files that this process was made of, and the list by which the system finds libraries; nothing but on Linux."""
    try:
        with open("/proc/self/maps", encoding="utf-8") as maps:
            mapped = {line.split(None, 5)[5].rstrip("\n") for line in maps if "/" in line}
    except (OSError, UnicodeDecodeError):
        return []
    return sorted(mapped) + [path for path in ["/etc/ld.so.cache"] if os.path.exists(path)]


def version():
    """Names all that can change a judgement, in one line, and then the files that decide on it, each in a line."""
    try:
        import sqlite3

        name = sys.version + " " + sqlite3.sqlite_version
    except ImportError:
        # where a SQLite could come from one day, no file of this process tells
        return " ".join(sys.version.split())
    return "\n".join([" ".join(name.split())] + files())


def judge(piece):
    try:
        kind, _, text = piece.decode("utf-8", "replace").partition("\n")
        if kind == "v":
            return version()
        return judge_sqlite(text) if kind == "s" else judge_python(text, kind[0] == "f", kind[1:])
    except (RecursionError, MemoryError):
        return "0\t0\tnested too deeply"
    except Exception as error:
        return "0\t0\tthe parser failed with " + type(error).__name__


def main():
    warnings.simplefilter("ignore")
    for piece in sys.stdin.buffer.read().split(b"\0")[:-1]:
        answer = judge(piece)
        sys.stdout.buffer.write(answer.encode("utf-8", "replace") + b"\0")
        sys.stdout.buffer.flush()


main()
