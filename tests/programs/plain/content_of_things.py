"""Functions that read everything in a container."""
items = [3, 1, 2]
table = {"b": 1, "a": 2}
names = {"x"}


class Shelf:
    def __init__(self):
        self.books = ["b", "a"]

    def __iter__(self):
        print("iterated")
        return iter(self.books)

    def __len__(self):
        return len(self.books)

    def __bool__(self):
        print("asked")
        return False

    def __str__(self):
        return "shelf of " + ", ".join(self.books)


shelf = Shelf()
items.append(0)
print(len(items), sum(items), min(items), max(items), sorted(items), list(items), tuple(items))
print(set(items), dict(table), any(items), all(items), list(enumerate(items)), list(reversed(items)))
print(next(iter(items)), str(items), repr(table), list(zip(items, table)), list(map(str, items)))
print(list(filter(None, items)), frozenset(names), [*items, *table], {*items}, {**table, "c": 3})
print(len(shelf), list(shelf), str(shelf), f"{shelf} {shelf!r:.3} {items!s:>20}")
if not shelf:
    print("falsy")
while shelf:
    print("never")
print(*shelf, *items)
a, *b = items
print(a, b, "%s %s" % (items, shelf), sum((n for n in items), 10), sorted(items, key=lambda n: -n))
first, second = shelf
print(first, second, max(shelf, key=len))
for wrong in (lambda: len(3), lambda: sum(items, "x"), lambda: max([]), lambda: next(items), lambda: sorted(1)):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
