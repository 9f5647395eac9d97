# Word count with threads (local counting, merged under lock)
import threading
from collections import Counter

TEXT = """the quick brown fox
the lazy dog
the fox"""

total = Counter()
total_lock = threading.Lock()


def count_line(line):
    local = Counter()
    for word in line.split():
        local[word] += 1
    with total_lock:
        total.update(local)


threads = [threading.Thread(target=count_line, args=(line,)) for line in TEXT.splitlines()]
for t in threads:
    t.start()
for t in threads:
    t.join()
for word, n in sorted(total.items()):
    print(word, n)
