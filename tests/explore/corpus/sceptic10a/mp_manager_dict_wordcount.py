# Word count with Manager().dict()
from multiprocessing import Process, Manager

TEXTS = [
    "the quick brown fox jumps over the lazy dog",
    "the dog sleeps all day and the fox does not",
    "a quick dog is not a lazy dog",
]


def count_words(text, counts):
    for word in text.split():
        if word in counts:
            counts[word] += 1
        else:
            counts[word] = 1


if __name__ == "__main__":
    with Manager() as manager:
        counts = manager.dict()
        jobs = [Process(target=count_words, args=(t, counts)) for t in TEXTS]
        for j in jobs:
            j.start()
        for j in jobs:
            j.join()
        for word, n in sorted(counts.items()):
            print(word, n)
