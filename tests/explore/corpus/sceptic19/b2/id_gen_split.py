import threading


class IdGenerator:
    def __init__(self):
        self.lock = threading.Lock()
        self.next_id = 1

    def peek(self):
        with self.lock:
            return self.next_id

    def advance(self):
        with self.lock:
            self.next_id += 1


gen = IdGenerator()
rows = {}


def insert(name):
    row_id = gen.peek()
    gen.advance()
    rows[row_id] = name


ts = [threading.Thread(target=insert, args=(n,)) for n in ("a", "b", "c")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(rows))
