"""Positional, keyword, starred and double-starred arguments, in order."""
log = []
table = {}


def say(value):
    log.append(value)
    return value


def take(*given, **named):
    return given, sorted(named.items())


class Holder:
    def __init__(self):
        self.items = []

    def put(self, *given, **named):
        self.items.append((given, sorted(named.items())))
        return self


holder = Holder()
print(take(say(1), *say([2, 3]), say(4), *say((5,)), a=say(6), **say({"b": 7}), c=say(8), **say({"d": 9})))
print(log)
del log[:]
holder.put(say(1), *say([2]), x=say(3), **say({"y": 4})).put(say(5)).put()
print(holder.items, log)
table.update({"a": say(1)}, b=say(2), **{"c": say(3)})
table.setdefault("d", []).append(say("deep"))
print(table, table.get("none", say("default")), table.pop("a"), table.pop(*["b"]))
print(sorted(table.items(), key=lambda pair: pair[0], reverse=True))
items = [3, 1, 2]
items.sort(key=lambda item: -item)
items.insert(*(0, 9))
print(items.index(9), items.count(1), items.copy(), max(items, default=0), max(*items))
print("{} {x}".format(*[1], **{"x": 2}), *items, sep="-", end="!\n")
for wrong in (lambda: holder.put(x=1, **{"x": 2}), lambda: table.get(), lambda: items.append(1, 2),
              lambda: items.append(x=1), lambda: table.update(1), lambda: holder.none.append(1),
              lambda: items.get(1), lambda: items.append(*3), lambda: table.get(**4)):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
