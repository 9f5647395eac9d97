"""Comprehensions of all kinds over shared things."""
numbers = [1, 2, 3]
factor = 2
table = {"a": 1, "b": 2}


def change():
    global factor, numbers
    factor += 1
    numbers = numbers + [len(numbers) + 1]


change()
print([n * factor for n in numbers if n % 2])
print({n % factor for n in numbers}, {k: v * factor for k, v in table.items()})
print(sum(n * factor for n in numbers), list(map(lambda n: n * factor, numbers)))
print([[row * column for column in numbers] for row in numbers if row > factor - 1])
print([x for n in numbers for x in range(n) if x if x != factor])
print([factor for factor in numbers], factor)
print([(lambda: n)() for n in numbers], [f() for f in [lambda: n for n in numbers]])
generator = (n + factor for n in numbers)
change()
print(list(generator))


class Body:
    width = 2
    rows = [width for width in range(3)]
    cells = [n for n in range(width)]
    try:
        bad = [width for _ in range(2)]
    except NameError as error:
        bad = type(error).__name__


print(Body.rows, Body.cells, Body.bad)


def local():
    total = 0
    def look():
        return total
    total = sum([total + n for n in numbers])
    values = [look() + total for _ in range(2)]
    return values


print(local())
print([y := 1, y ** 2], [last := n for n in numbers], last)
