import threading

counts = {"a": 9, "b": 9}
fresh = False
lock = threading.Lock()


def count(word):
    global fresh
    if not fresh:
        for w in counts:
            counts[w] = 0
        fresh = True
    with lock:
        counts[word] += 1


ts = [threading.Thread(target=count, args=(w,)) for w in "ab"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
