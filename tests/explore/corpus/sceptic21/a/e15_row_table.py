import threading

hall = [[None, None], [None, None]]


def book(who):
    for row in hall:
        for i in range(len(row)):
            if row[i] is None:
                row[i] = who
                return


ts = [threading.Thread(target=book, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
