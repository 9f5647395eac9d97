import threading

books = {"SICP": 2, "TAOCP": 1}
locks = {title: threading.Lock() for title in books}
loans = []


def borrow(reader, title):
    with locks[title]:
        if books[title] > 0:
            books[title] -= 1
            loans.append((reader, title))


readers = [("Ann", "SICP"), ("Bob", "SICP"), ("Cem", "TAOCP"), ("Dan", "TAOCP")]
ts = [threading.Thread(target=borrow, args=r) for r in readers]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(books, len(loans))
