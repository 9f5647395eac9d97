import threading

score = [0, 0]
lock = threading.Lock()


def goal():
    with lock:
        home, guest = score
    with lock:
        score[0] = home + 1


ts = [threading.Thread(target=goal) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(score)
