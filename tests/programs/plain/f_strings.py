"""Formatted strings with everything in them."""
count = 3
items = [1.5, "two"]
width = 8
table = {"a": {"b": 4}}


class Box:
    name = "box"

    def __init__(self):
        self.size = 2

    def __format__(self, spec):
        return "<%s>" % spec

    def grow(self):
        self.size += 1
        return self


def change():
    global count, width
    count += 1
    width -= 1
    return count


box = Box()
change()
print(f"{count} {count!r} {count:>{width}} {count:0{width}.{change()}f} {items[0]:.2f} {items[1]!r:>{width}}|")
print(f"{box:x} {box.size} {box.grow().size:03d} {table['a']['b']} {len(items)} {'nested %s' % count}")
print(f"{'a' if count > 3 else 'b'} {[n for n in items]} {(lambda x: x + count)(1)} {{literal}} {count}{count}")
print(f"{f'{count} inner {width}'} {f'{box.size:{width}}'}" f" joined" " and plain")
print(f"{count=} {box.size = } {items[0]=:.1f} {count + 1=}")
print(f"""{
    count
} over {items
[0]} lines""")
print(rf"\{count}" + f'{items!s:.{width}}')
print(f"{box.none}")
