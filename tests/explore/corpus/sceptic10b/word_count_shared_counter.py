"""词频统计: a reader, a queue, two counters and one shared Counter."""
import queue
import threading
from collections import Counter

TEXT = """the cat
the dog
the cat"""

lines = queue.Queue()
total = Counter()
WORKERS = 2


def reader(text):
    for line in text.splitlines():
        lines.put(line)
    for _ in range(WORKERS):
        lines.put(None)


def counter():
    while (line := lines.get()) is not None:
        for word in line.split():
            total[word] += 1


def main():
    threads = [threading.Thread(target=reader, args=(TEXT,))]
    threads += [threading.Thread(target=counter) for _ in range(WORKERS)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(*(f"{w} {n}" for w, n in total.most_common()))


if __name__ == "__main__":
    main()
