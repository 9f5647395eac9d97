import threading


class Node:
    living = 0

    def __init__(self, value, below):
        self.value = value
        self.below = below
        with count:
            Node.living += 1

    def __del__(self):
        with count:
            Node.living -= 1


count = threading.RLock()
lock = threading.Lock()
top = None


def push(value):
    global top
    with lock:
        top = Node(value, top)


def pop():
    global top
    with lock:
        if top is None:
            return None
        value, top = top.value, top.below
        return value


def work(n):
    push(n)
    push(n + 1)
    pop()
    pop()


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 5)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(Node.living, top is None)
