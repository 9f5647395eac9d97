import threading
from collections import Counter
c = Counter()
def work(words):
    c.update(words.split())
ts = [threading.Thread(target=work, args=("a b",)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
