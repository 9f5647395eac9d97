# Word count with threads (map step writes straight to shared dict)
import threading

TEXT = """the quick brown fox
the lazy dog
the fox"""

counts = {}


def count_line(line):
    for word in line.split():
        counts[word] = counts.get(word, 0) + 1


threads = [threading.Thread(target=count_line, args=(line,)) for line in TEXT.splitlines()]
for t in threads:
    t.start()
for t in threads:
    t.join()
for word in sorted(counts):
    print(word, counts[word])
