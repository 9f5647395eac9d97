import threading
from collections import Counter

text = "the cat and the dog and the bird"
total = Counter()


def count(words):
    part = Counter(words)
    for w, n in part.items():
        total[w] += n


words = text.split()
ts = [threading.Thread(target=count, args=(words[i::2],)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total.most_common(2))
