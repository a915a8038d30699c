"""Imports Anki packages one after another into a new collection with Anki's own library, and tells what came of each.

Arguments: the folders of the library, joined as in PYTHONPATH; an empty folder for the collection; the packages.
"""
import os
import sys

sys.path[:0] = sys.argv[1].split(os.pathsep)

from anki import Collection
from anki.importing import AnkiPackageImporter

packages = [os.path.abspath(path) for path in sys.argv[3:]]
collection = Collection(os.path.join(os.path.abspath(sys.argv[2]), "collection.anki2"))
for package in packages:
    importer = AnkiPackageImporter(collection, package)
    importer.run()
    print(f"{os.path.basename(package)}: {importer.added} added, {importer.updated} updated, {importer.dupes} the same")
    for note, deck, repetitions in collection.db.all(
        "select n.id, c.did, c.reps from notes n join cards c on c.nid = n.id order by n.sfld"
    ):
        fields = collection.getNote(note).fields
        print(f"  {repetitions} {collection.decks.name(deck)}: {fields[0]} {fields[1]}")
    # the reader studies every card
    collection.db.execute("update cards set type = 2, queue = 2, due = 20, ivl = 10, factor = 2500, reps = reps + 1")
    collection.save()
print("types:", *sorted(name for name in collection.models.allNames() if not name.startswith(("Basic", "Cloze"))))
print("media:", *sorted(os.listdir(collection.media.dir())))
print("sound:", collection.fixIntegrity()[1])
