import threading

text = "the cat and the dog and the bird"
counts = {}


def count(words):
    for w in words:
        counts[w] = counts.get(w, 0) + 1


words = text.split()
ts = [threading.Thread(target=count, args=(words[i::2],)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(counts)
