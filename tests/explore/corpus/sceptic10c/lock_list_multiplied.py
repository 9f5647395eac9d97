import threading

locks = [threading.Lock()] * 2
votes = [0] * 2


def vote(i):
    with locks[i]:
        votes[i] += 1


def all_votes():
    vote(0)
    vote(1)


ts = [threading.Thread(target=all_votes) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(*votes)
