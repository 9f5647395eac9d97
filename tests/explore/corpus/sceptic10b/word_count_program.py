"""词频统计: a reader, a queue, two counters and a merge."""
import queue
import threading
from collections import Counter

TEXT = """the cat
the dog
the cat"""

lines = queue.Queue()
total = Counter()
total_lock = threading.Lock()
WORKERS = 2


def reader(text):
    for line in text.splitlines():
        lines.put(line)
    for _ in range(WORKERS):
        lines.put(None)


def counter():
    mine = Counter()
    while (line := lines.get()) is not None:
        mine.update(line.split())
    with total_lock:
        total.update(mine)


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
