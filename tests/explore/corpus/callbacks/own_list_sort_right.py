import threading

names = ["ccc", "a", "bb"]
lock = threading.Lock()


def work():
    with lock:
        mine = list(names)
    mine.sort(key=lambda word: len(word))
    mine.append("d")
    with lock:
        names.append("e")


ts = [threading.Thread(target=f) for f in (work, work)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(names))
