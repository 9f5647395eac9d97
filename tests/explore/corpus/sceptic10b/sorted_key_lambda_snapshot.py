import threading

scores = {"a": 1, "b": 5}
lock = threading.Lock()
out = []


def bump():
    with lock:
        scores["a"] += 1


def rank():
    with lock:
        copy = dict(scores)
    out.append(sorted(copy, key=lambda n: -copy[n]))


ts = [threading.Thread(target=bump), threading.Thread(target=rank)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(out[0])
