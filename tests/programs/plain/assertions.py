"""Assertions about shared things, one of which fails."""
limit = 3
items = []


def add(item):
    global limit
    assert len(items) < limit, f"{item} is too much for {limit}"
    items.append(item)


for name in "abcd":
    try:
        add(name)
    except AssertionError as error:
        print("refused:", error)
limit = 5
add("e")
print(items)
add("f")
add("g")
