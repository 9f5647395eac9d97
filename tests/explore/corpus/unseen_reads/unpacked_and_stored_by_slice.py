import threading

score = [0, 0]


def goal():
    home, guest = score
    score[:] = home + 1, guest


ts = [threading.Thread(target=goal) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(score)
