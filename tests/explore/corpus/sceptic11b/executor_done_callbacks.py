from concurrent.futures import ProcessPoolExecutor
from functools import partial

results = []


def measure(word):
    return len(word)


def store(word, future):
    results.append((word, future.result()))


if __name__ == '__main__':
    with ProcessPoolExecutor(2) as ex:
        for word in ('ccc', 'a', 'bb'):
            ex.submit(measure, word).add_done_callback(partial(store, word))
    print(sorted(results))
