"""Lambdas with hooks in every place."""
import functools
import threading

count = 0
items = []
actions = {
    "add": lambda n=1: (items.append(n), len(items))[1],
    "total": lambda: sum(items) + count,
    "nested": lambda x: lambda y: (x, y, count),
    "any": lambda *a, **k: (a, k, [count for _ in a]),
    "walrus": lambda x: (y := x + count) and y,
}


def change(step):
    global count
    count += step


class Button:
    def __init__(self, action):
        self.action = action
        self.pressed = 0

    def press(self):
        self.pressed += 1
        return self.action(self)


threading.Thread(target=lambda: change(3)).start()
threads = [threading.Thread(target=functools.partial(change, n)) for n in range(3)]
for thread in threads:
    thread.start()
    thread.join()
print(actions["add"](), actions["add"](5), actions["total"](), actions["nested"](1)(2), actions["any"](1, b=2))
print(actions["walrus"](4))
button = Button(lambda self: (self.pressed, setattr(self, "last", self.pressed))[0])
print(button.press(), button.press(), button.last)
print(sorted([3, 1, 2], key=lambda n: (n + count) % 3), (lambda: (lambda: count)())())


def closures():
    value = 0
    def set_(n):
        nonlocal value
        value = n
    get = lambda: value
    set_(3)
    value += 1
    return get(), (lambda value=value: value)(), [f() for f in [lambda: value]]


print(closures())
(lambda x: x.none)(items)
