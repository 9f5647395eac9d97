import threading

seats = [None, None, None]
lock = threading.Lock()
got = []


def book(who):
    for i, owner in enumerate(seats):
        if owner is None:
            with lock:
                if seats[i] is None:
                    seats[i] = who
                    got.append(i)
                    return


ts = [threading.Thread(target=book, args=(w,)) for w in ("Ann", "Bob", "Cem")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(set(got)), len(got))
