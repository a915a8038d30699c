"""Runs blocks of a note one after another, in one process and one namespace: session.py MARK LIST.

LIST names a block a line: its language, the file that holds it, and its name in tracebacks, separated by tabs. Behind what a block
printed comes a record separator, MARK and the answer in base64: the line that failed or 0, the types of the exception, and the
text that a person would see, a line each. After a block that failed nothing more runs, unless it was meant to fail.
"""

import base64
import doctest
import linecache
import os
import sys
import traceback
import types

sys.dont_write_bytecode = True
MOST_TEXT = 20_000


class Transcript(doctest.DocTestRunner):
    """Keeps the first difference instead of printing all of them."""

    def __init__(self):
        super().__init__(optionflags=doctest.ELLIPSIS | doctest.REPORT_ONLY_FIRST_FAILURE, verbose=False)
        self.difference = None

    def report_start(self, out, test, example):
        pass

    def report_failure(self, out, test, example, got):
        self.keep(example, got)

    def report_unexpected_exception(self, out, test, example, exc_info):
        self.keep(example, "".join(traceback.format_exception_only(*exc_info[:2])))

    def keep(self, example, got):
        if self.difference is None:
            self.difference = (example.lineno + 1, example.want, got)


class Differs(Exception):
    """A transcript whose output is another."""


def run_transcript(code, name, namespace):
    test = doctest.DocTestParser().get_doctest(code, namespace, name, name, 0)
    test.globs = namespace
    runner = Transcript()
    runner.run(test, out=lambda text: None, clear_globs=False)
    if runner.difference:
        raise Differs(*runner.difference)


def run_statements(code, connection):
    """Runs SQL, and prints rows as the sqlite3 shell does."""
    import re
    import sqlite3

    statement, line = "", 1
    for piece in re.split("(?<=;)", code):
        statement += piece
        if sqlite3.complete_statement(statement):
            try:
                for row in connection.execute(statement):
                    print("|".join(shown(value) for value in row))
            except sqlite3.Error as error:
                error.note_line = line + blank_lines(statement)
                raise
            line += statement.count("\n")
            statement = ""
    if statement.strip():
        raise SyntaxError("the last statement has no end: " + statement.strip())


def blank_lines(statement):
    return statement[: len(statement) - len(statement.lstrip())].count("\n")


def shown(value):
    if value is None:
        return ""
    return value.hex() if isinstance(value, bytes) else str(value)


def failing_line(error, name):
    """The last line of the block on the way to the exception."""
    if isinstance(error, Differs):
        return error.args[0]
    if isinstance(error, SyntaxError) and error.filename == name:
        return error.lineno or 0
    if hasattr(error, "note_line"):
        return error.note_line
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == name]
    return lines[-1] if lines else 0


def explained(error, name):
    """The traceback from the block on, without the frames of this file."""
    if isinstance(error, Differs):
        return error.args[1][:MOST_TEXT] + "\x1e" + error.args[2][:MOST_TEXT]
    there = error.__traceback__
    while there is not None and there.tb_frame.f_code.co_filename == __file__:
        there = there.tb_next
    return "".join(traceback.format_exception(type(error), error, there))[-MOST_TEXT:]


def names(error):
    for kind in type(error).__mro__:
        yield kind.__name__
        yield kind.__module__ + "." + kind.__qualname__


def answer(line=0, kinds=(), text=""):
    return "%d\n%s\n%s" % (line, " ".join(kinds), text)


class Session:
    def __init__(self):
        self.main = types.ModuleType("__main__")
        self.main.__dict__["__builtins__"] = __builtins__
        self.connection = None
        # the process that a spawned child imports again has a file; a session has none
        if os.path.exists("s.py"):
            self.main.__file__ = os.path.abspath("s.py")
        sys.modules["__main__"] = self.main

    def run(self, language, code, name):
        linecache.cache[name] = (len(code), None, code.splitlines(True), name)
        try:
            if language == "python":
                exec(compile(code, name, "exec", dont_inherit=True), self.main.__dict__)
            elif language == "pycon":
                run_transcript(code, name, self.main.__dict__)
            else:
                if self.connection is None:
                    import sqlite3

                    self.connection = sqlite3.connect(":memory:", isolation_level=None)
                run_statements(code, self.connection)
        except SystemExit as error:
            if error.code is None or error.code == 0:
                return answer()
            return answer(failing_line(error, name), names(error), "SystemExit: %s\n" % (error.code,))
        except BaseException as error:
            return answer(failing_line(error, name), names(error), explained(error, name))
        return answer()


def flush():
    try:
        sys.stdout.flush()
    except (OSError, ValueError):
        # the block closed it
        pass


def main():
    mark, blocks = sys.argv[1], sys.argv[2]
    sys.argv = ["s.py"]
    sys.path[0] = os.getcwd()
    output = os.dup(1)
    session = Session()
    with open(blocks, encoding="utf-8") as lines:
        for line in lines.read().splitlines():
            language, file, name, raises = line.split("\t")
            with open(file, encoding="utf-8") as source:
                code = source.read()
            said = session.run(language, code, name)
            flush()
            os.write(output, ("\x1e%s %s\n" % (mark, base64.b64encode(said.encode("utf-8", "replace")).decode())).encode())
            if not said.startswith("0\n\n") and raises != "raises":
                return


main()
