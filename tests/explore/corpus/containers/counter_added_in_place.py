import threading
from collections import Counter
c = Counter()
def work(words):
    global c
    c += Counter(words)
ts = [threading.Thread(target=work, args=("ab",)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
