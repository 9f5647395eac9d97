"""Patterns that store in variables of others, with and without guards (3.10)."""

last = 0


def keep(thing):
    global last
    match thing:
        case (1, last) | {"last": last} if last < 5:
            return "few"
        case int() as last if last > 100:
            return "much"
        case last:
            return "other"


def kept():
    inner = None

    def keep_inner(thing):
        nonlocal inner
        match thing:
            case [_, *inner] if len(inner) > 1:
                return "more"
            case {"a": 1, **inner}:
                return "rest"
        return "none"

    return [(keep_inner(one), inner) for one in ([1, 2, 3], [1, 2], {"a": 1, "b": 2}, 5)]


for one in ((1, 2), {"last": 3}, (1, 7), 200, "x"):
    print(keep(one), last)
print(kept())
