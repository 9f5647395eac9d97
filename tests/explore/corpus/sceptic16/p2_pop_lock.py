import threading

score = {"red": 5}
lock = threading.Lock()


def goal():
    with lock:
        score["red"] = score.pop("red", 0) + 1


ts = [threading.Thread(target=goal) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(score)
