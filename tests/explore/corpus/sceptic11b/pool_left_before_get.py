from multiprocessing import Pool


def length(word):
    return len(word)


def main():
    words = ['apple', 'kiwi', 'banana', 'fig']
    with Pool(2) as pool:
        result = pool.map_async(length, words)
    print(result.get())


if __name__ == '__main__':
    main()
