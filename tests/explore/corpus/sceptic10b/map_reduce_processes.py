"""MapReduce 单词计数, with processes and two queues."""
from collections import Counter
from multiprocessing import Process, Queue

TEXTS = ["a b a", "b c", "a"]


def mapper(tasks, results):
    for text in iter(tasks.get, None):
        results.put(Counter(text.split()))
    results.put(None)


def reduce_all(results, mappers):
    total = Counter()
    finished = 0
    while finished < mappers:
        part = results.get()
        if part is None:
            finished += 1
        else:
            total += part
    return total


def main():
    tasks, results = Queue(), Queue()
    mappers = [Process(target=mapper, args=(tasks, results)) for _ in range(2)]
    for m in mappers:
        m.start()
    for text in TEXTS:
        tasks.put(text)
    for _ in mappers:
        tasks.put(None)
    total = reduce_all(results, len(mappers))
    for m in mappers:
        m.join()
    print(*(f"{word}:{total[word]}" for word in sorted(total)))


if __name__ == "__main__":
    main()
