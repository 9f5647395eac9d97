import threading

PARTIES = 3
barrier = threading.Barrier(PARTIES)
parts = [0] * PARTIES
total = 0
lines = []


def member(i):
    global total
    for r in (1, 2):
        parts[i] = (i + 1) * r
        if barrier.wait() == 0:
            total = 0
            for p in parts:
                total += p
            lines.append(f"round {r} total {total}")
        barrier.wait()
        assert total == 6 * r


threads = [threading.Thread(target=member, args=(i,)) for i in range(PARTIES)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("\n".join(lines))
