import threading

PARTIES = 3
barrier = threading.Barrier(PARTIES)
parts = [0] * PARTIES
total = None


def member(i):
    global total
    parts[i] = i + 1
    if barrier.wait() == 0:
        total = sum(parts)
    share = total / PARTIES
    parts[i] = share


threads = [threading.Thread(target=member, args=(i,)) for i in range(PARTIES)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("done")
