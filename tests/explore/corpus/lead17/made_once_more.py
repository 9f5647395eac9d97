import threading

asked = 0


class Shelf:
    def __init__(self):
        self.things = ["a", "b", "c"]
        self.lock = threading.Lock()

    def __len__(self):
        global asked
        with self.lock:
            asked += 1
            return len(self.things)

    def pop(self):
        with self.lock:
            return self.things.pop()


shelf = Shelf()
if len(shelf) > 1:
    shelf.pop()
it = iter([5, 6])
xs = [1, 2, 3]
if len(xs) > 1 and sum(it) > 3:
    xs.pop()
print(asked, len(shelf.things), list(it), xs)
