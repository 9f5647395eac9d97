from multiprocessing import Manager, Process

TEXTS = ['to be', 'not be']


def count(words, lock, text):
    for word in text.split():
        with lock:
            if word in words:
                words[word] += 1
            else:
                words[word] = 1


def main():
    with Manager() as manager:
        words = manager.dict()
        lock = manager.Lock()
        counters = [Process(target=count, args=(words, lock, text)) for text in TEXTS]
        for c in counters:
            c.start()
        for c in counters:
            c.join()
        result = dict(words)
    for word in sorted(result):
        print(word, result[word])
    assert sum(result.values()) == 4


if __name__ == '__main__':
    main()
