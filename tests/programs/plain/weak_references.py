"""Objects that must not live longer because they were looked at."""
import gc
import weakref

gone = []


class Node:
    def __init__(self, name):
        self.name = name
        self.next = None
        self.items = []


def watch(node):
    weakref.finalize(node, gone.append, node.name)
    return node


head = watch(Node("head"))
head.next = watch(Node("second"))
head.next.next = watch(Node("third"))
head.next = head.next.next
print(gone)
head.next.items.append(watch(Node("item")))
head.next.items[0] = None
print(gone)
head.next.items.append(watch(Node("popped")))
head.next.items.pop().name.upper()
print(gone)
head.next = None
print(gone)
table = weakref.WeakValueDictionary()
def fill():
    global kept
    table["a"] = kept = watch(Node("kept"))
    table["b"] = watch(Node("weak"))
    kept = table["a"]
    kept, other = None, watch(Node("other"))
    print(gone, "a" in table, list(table))
    try:
        watch(Node("raised")).none
    except AttributeError:
        pass
    print(gone)
    try:
        watch(Node("stored")).name.x = watch(Node("value"))
    except AttributeError:
        pass
    print(gone)
    try:
        [watch(Node("list"))][1] += 1
    except IndexError:
        pass
    print(gone)
fill()
print(gone)
head = None
gc.collect()
print(gone)
