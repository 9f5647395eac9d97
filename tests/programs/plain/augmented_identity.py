"""What ``+=`` does in place, and to tuples."""
items = [1]
alias = items
pair = ([1], [2])


def grow():
    global items
    items += [2, 3]
    items[1:2] += [9, 9]
    items[0:1] *= 3


grow()
print(items, alias is items)
try:
    pair[0] += [5]
except TypeError as error:
    print(type(error).__name__, error)
print(pair)


class Own:
    def __iadd__(self, other):
        print("in place", other)
        return None


thing = Own()


def spoil():
    global thing
    thing += 1


spoil()
print(thing)
text = "a"
for letter in "bc":
    text += letter
print(text)
