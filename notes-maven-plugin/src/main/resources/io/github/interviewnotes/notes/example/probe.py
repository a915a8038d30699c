"""Says what this interpreter is and what it can import: a name, a tab and a value a line."""

import importlib.metadata
import os
import platform
import re
import site
import sys


def say(name, value):
    print("%s\t%s" % (name, str(value).replace("\n", " ").replace("\t", " ")))


say("executable", sys.executable)
say("version", platform.python_version())
say("userbase", site.getuserbase())
for folder in sorted({sys.prefix, sys.base_prefix, sys.exec_prefix}):
    say("folder", folder)
try:
    import sqlite3

    say("sqlite", sqlite3.sqlite_version)
except ImportError:
    pass

standard = os.path.dirname(os.__file__)
for folder in sys.path[1:]:
    if not os.path.isdir(folder):
        continue
    say("folder", folder)
    if folder != standard and not folder.startswith(os.path.join(standard, "lib-dynload")):
        # what lies there and when it changed; a module's own folder changes when a file comes or goes
        for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
            if entry.name != "__pycache__":
                state = entry.stat()
                say("installed", "%s %d %d" % (entry.path, state.st_size, state.st_mtime_ns))

for distribution in importlib.metadata.distributions():
    name = distribution.metadata["Name"]
    if name:
        say("package", "%s %s" % (re.sub("[-_.]+", "-", name).lower(), distribution.version))
