import threading

bookings = []


def book(who, slot):
    if any(b[1] == slot for b in bookings):
        return False
    bookings.append((who, slot))
    return True


ts = [threading.Thread(target=book, args=(n, 9)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
