from multiprocessing import Manager, Process

TEXT = ['the cat sat', 'the dog sat', 'a cat ran']


def count(line, words, lock):
    local = {}
    for word in line.split():
        local[word] = local.get(word, 0) + 1
    with lock:
        for word, n in local.items():
            words[word] = words.get(word, 0) + n


def main():
    with Manager() as manager:
        words = manager.dict()
        lock = manager.Lock()
        ps = [Process(target=count, args=(line, words, lock)) for line in TEXT]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        for word in sorted(words.keys()):
            print(word, words[word])


if __name__ == '__main__':
    main()
