"""Exceptions in exceptions, in properties, generators, comprehensions, lambdas and threads."""
import threading
import traceback

items = []
state = {"a": 1}


class Box:
    def __init__(self):
        self.value = 0

    @property
    def broken(self):
        self.value += 1
        return self.missing[0]

    def __len__(self):
        return -1

    def __iter__(self):
        self.value = 1
        yield 1
        raise RuntimeError("in the iterator")

    def __contains__(self, key):
        raise KeyError(key)

    def __enter__(self):
        return self

    def __exit__(self, *what):
        self.value /= 0


def deep(n):
    state["a"] += 1
    if n:
        return [deep(n - 1) for _ in range(1)]
    return items[state["a"]]


box = Box()
for action in (
    lambda: box.broken,
    lambda: deep(2),
    lambda: len(box),
    lambda: list(box),
    lambda: 3 in box,
    lambda: [n for n in box],
    lambda: sum(x for x in box),
    lambda: state["b"],
    lambda: items.pop(),
    lambda: state.pop("x"),
    lambda: sorted([1, "a"]),
    lambda: f"{box.broken}",
    lambda: max(*box),
    lambda: undefined_name,
    lambda: getattr(box, "broken"),
    lambda: setattr(box, "broken", 1),
    lambda: (state["a"] if box.broken else 0),
    lambda: {**box},
):
    try:
        action()
    except Exception:
        traceback.print_exc()
try:
    with box as state["x"]:
        state["y"]
except ZeroDivisionError:
    traceback.print_exc()
try:
    try:
        deep(0)
    finally:
        box.broken
except AttributeError as error:
    print(repr(error.__context__)[:30])
thread = threading.Thread(target=deep, args=(1,), name="worker")
thread.start()
thread.join()
for state["x"] in box:
    print(state["x"])
