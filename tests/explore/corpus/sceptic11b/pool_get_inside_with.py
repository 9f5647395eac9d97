from multiprocessing import Pool


def length(word):
    return len(word)


def main():
    words = ['apple', 'kiwi', 'banana', 'fig']
    with Pool(2) as pool:
        result = pool.map_async(length, words)
        lengths = result.get()
    print(lengths, sum(lengths))


if __name__ == '__main__':
    main()
