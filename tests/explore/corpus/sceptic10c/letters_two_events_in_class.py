from threading import Event, Thread


class Player(Thread):
    def __init__(self, pieces, mine, other):
        super().__init__(daemon=True)
        self.pieces = pieces
        self.mine, self.other = mine, other

    def run(self):
        for piece in self.pieces:
            self.mine.wait()
            self.mine.clear()
            print(piece, end="", flush=True)
            self.other.set()


def pairs(limit):
    n = 1
    while n < limit:
        yield f"{n}{n + 1}"
        n += 2


e1, e2 = Event(), Event()
zahlen = Player(pairs(10), e1, e2)
buchstaben = Player(iter("ABCDE"), e2, e1)
for p in (zahlen, buchstaben):
    p.start()
e1.set()
for p in (zahlen, buchstaben):
    p.join()
print()
