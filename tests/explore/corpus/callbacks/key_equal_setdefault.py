import threading


class Place:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __eq__(self, other):
        return (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))


seen = {}


def visit(who):
    seen.setdefault(Place(0, 0), []).append(who)


threads = [threading.Thread(target=visit, args=(who,)) for who in ("a", "b")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print([sorted(one) for one in seen.values()])
