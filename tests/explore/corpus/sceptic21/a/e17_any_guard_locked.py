import threading

bookings = []
lock = threading.Lock()


def book(who, slot):
    with lock:
        if any(b[1] == slot for b in bookings):
            return False
        bookings.append((who, slot))
        return True


ts = [threading.Thread(target=book, args=(n, 9)) for n in ("ann", "bob", "eve")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(bookings))
