"""Class bodies in functions that store items and attributes; slices of lists that take what is no list."""

import enum


class Box:
    count = 0


def build(rows, depth):
    box = Box()

    class Around:
        """Documented."""

        rows[depth] = build(rows, depth - 1) if depth else [0]
        rows[depth][:] = (one + 1 for one in rows[depth])
        box.count += 1

        class Inner(enum.Enum):
            box.count += 1
            ONE, rows["names"] = 1, depth
            TWO = rows["names"] + 2
            for rows["last"] in (1, 2):
                pass

        del rows["last"]
        names = sorted(name for name in locals() if not name.startswith("__"))

    print(Around.__doc__, Around.names, [one.name for one in Around.Inner], box.count)
    return [depth, 5]


table = {}
build(table, 2)
print(sorted(table.items(), key=str))

data = [1, 2, 3, 4]
rest = data[1:3] = iter("xyz")
print(data, list(rest))
data[::2] = reversed(data[1::2]) if len(data) % 2 == 0 else map(str, (7, 8, 9))
print(data)
data[:0] = {"k": 1}
for wrong in (5, None):
    try:
        data[:] = wrong
    except TypeError as error:
        print(type(error).__name__, error)
try:
    data[::2] = (one for one in "a")
except ValueError as error:
    print(error)
print(data)
