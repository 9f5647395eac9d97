import argparse
import threading
import time

total = 0


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Sum in threads")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--numbers", type=int, default=100)
    return parser.parse_args()


def ask() -> int:
    return int(input("how many threads? "))


def part(numbers: range) -> None:
    global total
    total = total + sum(numbers)


def main() -> None:
    options = parse()
    began = time.perf_counter()
    size = options.numbers // options.threads
    threads = []
    for index in range(options.threads):
        numbers = range(index * size, (index + 1) * size)
        threads.append(threading.Thread(target=part, args=(numbers,)))
        threads[-1].start()
    for thread in threads:
        thread.join()
    print(f"total = {total}, {time.perf_counter() - began:.3f} s", end="\n", flush=True)


main()
