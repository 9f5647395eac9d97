import threading

counts = {}
words = "to be or not to be".split()
lock = threading.Lock()


def count(part):
    for word in part:
        with lock:
            counts[word] = counts.get(word, 0) + 1


ts = [threading.Thread(target=count, args=(words,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(counts.items()))
