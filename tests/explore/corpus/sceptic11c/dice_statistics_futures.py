from collections import Counter
from concurrent.futures import ThreadPoolExecutor, wait
import random


def throw(n, seed):
    rng = random.Random(seed)
    return Counter(rng.randint(1, 6) for _ in range(n))


def main():
    with ThreadPoolExecutor(max_workers=3) as ex:
        fs = [ex.submit(throw, 10, s) for s in range(3)]
        done, pending = wait(fs)
    assert not pending
    total = sum((f.result() for f in done), Counter())
    print(sum(total.values()))


if __name__ == "__main__":
    main()
