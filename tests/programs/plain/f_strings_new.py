"""PEP 701 (3.12): the same quotes inside, comments, backslashes."""
count = 1
table = {"a": ["x", "y"]}


def change():
    global count
    count += 1


change()
print(f"{table["a"][count - 2]} {"\n".join(table["a"])} {f"{f"{count}"}"} {
    count  # a comment
}")
print(f"{table["b"]}")
