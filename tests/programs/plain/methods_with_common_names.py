"""Methods called like a container's that are one's own, and builtins that are shadowed."""
import threading

log = []


class Queue:
    def __init__(self):
        self.things = []
        self.lock = threading.Lock()

    def put(self, thing, *more, first=False):
        with self.lock:
            self.things.insert(0 if first else self.things.__len__(), thing)
            self.things.extend(more)
        return self

    def get(self, default=None):
        with self.lock:
            return self.things.pop(0) if self.things else default

    def empty(self):
        return not self.things

    @property
    def count(self):
        log.append("counted")
        return self.things.__len__()

    @staticmethod
    def add(a, b):
        return a + b

    @classmethod
    def copy(cls, other):
        made = cls()
        made.things = other.things.copy()
        return made

    def pop(self):
        yield from self.things
        self.things.clear()

    update = lambda self, *given: given
    index = {"a": 1}


def len(thing):
    return "mine"


def sorted(*given):
    return given


def setattr(*given):
    return "nothing set"


queue = Queue()
queue.put(1).put(2, 3).put(0, first=True)
print(queue.get(), queue.get(default=9), queue.empty(), queue.add(1, 2), Queue.add(b=3, a=4))
copied = Queue.copy(queue)
print(list(copied.pop()), copied.empty(), copied.get("none"), queue.update(*[1, 2], 3), queue.index["a"])
print(len([1, 2]), sorted([2, 1]), setattr(queue, "x"), hasattr(queue, "x"))
function = queue.get
print(function(), function())
"a-b".index("-"), "x".join(["a"]), "abc".count("b")
print(dict.fromkeys("ab", 1), [].copy(), {}.get(1), str.join("-", "ab"), (1, 2).index(2), "%d" % "aa".count("a"))
class Odd:
    list = dict = str
    def run(self, set=3, max=len):
        list = [set, max(1)]
        return list, set
print(Odd().run())
print(queue.count)
queue.count()
