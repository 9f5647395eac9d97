"""``with`` in every form, stored into every kind of target."""
import contextlib

log = []
current = None


@contextlib.contextmanager
def entered(value):
    log.append(("enter", value))
    try:
        yield value
    finally:
        log.append(("leave", value))


class Swallow:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        log.append(kind and kind.__name__)
        return kind is ValueError


class Box:
    pass


box = Box()
items = [0, 0, 0]


def use():
    global current
    with entered(1) as current:
        log.append(current)
    with entered(2) as box.value, entered(box.value + 1) as items[box.value - 1]:
        log.append((box.value, items))
    with entered((4, [5, 6])) as (current, [box.left, items[0]]):
        log.append((current, box.left, items[0]))
    with entered(7), entered(8) as current, Swallow():
        raise ValueError(current)
    with entered([1, 2, 3]) as (current, *items[1:]):
        pass
    with contextlib.suppress(KeyError), entered(9):
        {}["x"]
    with contextlib.ExitStack() as stack:
        current = stack.enter_context(entered(10))
    return current


print(use())
for line in log:
    print(line)
print(current, items)
with Swallow() as log[0], entered(3) as current:
    raise KeyError(current)
