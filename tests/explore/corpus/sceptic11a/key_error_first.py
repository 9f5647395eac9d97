import threading

counts = {}


def count(word):
    try:
        counts[word] += 1
    except KeyError:
        counts[word] = 1


def worker(words):
    for w in words:
        count(w)


ts = [threading.Thread(target=worker, args=("ab",)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(counts.items()))
