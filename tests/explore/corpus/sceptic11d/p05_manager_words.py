from multiprocessing import Manager, Process

TEXTS = ['to be or not', 'not to be']


def count(words, text):
    for word in text.split():
        words[word] = words.get(word, 0) + 1


def main():
    with Manager() as manager:
        words = manager.dict()
        counters = [Process(target=count, args=(words, text)) for text in TEXTS]
        for c in counters:
            c.start()
        for c in counters:
            c.join()
        result = dict(words)
    for word in sorted(result):
        print(word, result[word])


if __name__ == '__main__':
    main()
