import threading

todo = {"a": 1, "b": 2}
done = []


def worker():
    for name in ("a", "b"):
        if name in todo:
            del todo[name]
            done.append(name)


ts = [threading.Thread(target=worker) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(done))
