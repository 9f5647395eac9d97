import threading

books = {"SICP": 1}
locks = {"Ann": threading.Lock(), "Bob": threading.Lock()}
loans = []


def borrow(reader, title):
    with locks[reader]:
        if books[title] > 0:
            books[title] -= 1
            loans.append((reader, title))


ts = [threading.Thread(target=borrow, args=(r, "SICP")) for r in ("Ann", "Bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
assert books["SICP"] >= 0
print(books, len(loans))
