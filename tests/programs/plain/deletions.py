"""``del`` of everything, and what is then missing."""
import weakref


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone:", self.name)


kept = Noisy("kept")
items = [Noisy("first"), Noisy("second"), Noisy("third")]
table = {"a": Noisy("in table"), ("b", 1): 2}


class Box:
    pass


box = Box()


def work():
    global kept
    kept = Noisy("new")
    print("replaced")
    del kept
    print("deleted")
    box.thing = Noisy("in box")
    box.thing = None
    print("box emptied")
    box.thing = Noisy("again")
    del box.thing
    print("attribute deleted")
    del items[0]
    print("item deleted")
    items[0] = None
    items[1:] = []
    print("slices")
    del (table["a"], table["b", 1])
    print(table)
    local = Noisy("local")
    reference = weakref.ref(local)
    [local, other] = [None, 1]
    print(reference())
    del [other, (local)]


work()
items.append(Noisy("popped"))
items.pop()
print("after pop")
for thing in [Noisy("in loop")]:
    pass
del thing
print("loop over")
pair = Noisy("left"), Noisy("right")
left, box.right = pair
del pair, left
print("pair")
box.right = 1
for missing in ("del box.right, box.right", ):
    try:
        del box.right, box.right
    except AttributeError as error:
        print(error)
try:
    del items[5]
except IndexError as error:
    print(error)
kept = Noisy("last")
del kept
print(kept)
