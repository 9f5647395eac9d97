import threading

score = 0


def play(points):
    for p in points:
        globals()["score"] += p


ts = [threading.Thread(target=play, args=([1, 2, 3],)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(score)
