"""Assignment expressions in every place."""
import re

last = None
count = 0


class Box:
    pass


box = Box()


def work(text):
    global last, count
    if (last := re.match(r"(\d+)", text)) and (count := count + 1):
        return last.group(1), count
    while (count := count - 1) > -2:
        pass
    return [last := n for n in range(3)], last, count, (box.value if (box := Box()) else 0) if False else None


def closure():
    total = 0
    def add(n):
        nonlocal total
        return (total := total + n)
    values = [add(n) for n in range(4)], [total := n for n in (9,)]
    return values, total


print(work("12a"), work("a"), last, count, closure())
print((y := 5, y * 2), f"{(z := 3)} {z}", [w for v in range(3) if (w := v % 2)], (lambda: (q := 4) + q)())
items = [1, 2]
items[(i := 0)] += (i := i + 1)
print(items, i, {(k := "a"): (v := 1)}, k, v)
def default(x=(d := 3), *, y=[d for _ in range(2)]):
    return x, y
print(default(), d)
class Body:
    a = (b := 2) + 1
    c = b
print(Body.a, Body.b, any((hit := n) > 1 for n in items), hit)
print((undefined := undefined + 1))
