import threading

score = {"red": 5}
lock = threading.Lock()


def goal():
    with lock:
        n = score.pop("red", 0)
    n += 1
    with lock:
        score["red"] = n


ts = [threading.Thread(target=goal) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(score)
