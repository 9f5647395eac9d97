"""Each worker makes its record type, with a type for its lines inside, and counts both in its own row."""
import threading


def build(row):
    class Record:
        """A record."""

        row["records"] = row["records"] + 1

        class Line:
            """One line of it."""

            row["lines"] += 2
            first, row["first"] = 0, "x"

        width = row["lines"]

    return Record


rows = [{"records": 0, "lines": 0}, {"records": 0, "lines": 0}]
threads = [threading.Thread(target=build, args=(row,)) for row in rows]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(rows[0] == rows[1] == {"records": 1, "lines": 2, "first": "x"})
