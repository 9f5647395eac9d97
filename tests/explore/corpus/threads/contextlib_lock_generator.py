import contextlib
import threading

locks = {"shelf": threading.Lock(), "desk": threading.Lock()}
books = {"shelf": 5, "desk": 0}


@contextlib.contextmanager
def holding(*names):
    taken = []
    try:
        for name in sorted(names):
            locks[name].acquire()
            taken.append(name)
        yield
    finally:
        for name in reversed(taken):
            locks[name].release()


def move(a, b, n):
    with holding(a, b):
        books[a] -= n
        books[b] += n


ts = [threading.Thread(target=move, args=("shelf", "desk", 2)), threading.Thread(target=move, args=("desk", "shelf", 1))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(books)
