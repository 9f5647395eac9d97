"""Loop variables that are attributes, items, globals, patterns."""
import threading

current = None
table = {}


class Box:
    pass


box = Box()


def work():
    global current
    for current in range(3):
        if current == 1:
            continue
        table[current] = current
    else:
        print("else", current)
    for box.value in "ab":
        pass
    for table["k"], (box.left, *box.rest) in [(1, (2, 3, 4)), (5, "xyz")]:
        print(table["k"], box.left, box.rest)
    for box.value, current in table.items():
        print(box.value, current)
        break
    for [current] in [[7]]:
        pass
    for table[current] in [8]:
        pass
    for x in range(2):
        for current in range(x):
            pass
    return current


thread = threading.Thread(target=work)
thread.start()
thread.join()
print(current, table, sorted(vars(box).items()))
for current, box.value in [(1, 2), (3,)]:
    print(current)
