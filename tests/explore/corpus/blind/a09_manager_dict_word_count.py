from multiprocessing import Manager, Process

TEXT = "the cat and the dog and the bird"


def count(words, result):
    for w in words:
        result[w] = result.get(w, 0) + 1


if __name__ == "__main__":
    with Manager() as manager:
        result = manager.dict()
        words = TEXT.split()
        half = len(words) // 2
        p1 = Process(target=count, args=(words[:half], result))
        p2 = Process(target=count, args=(words[half:], result))
        p1.start()
        p2.start()
        p1.join()
        p2.join()
        for w in sorted(result.keys()):
            print(w, result[w])
