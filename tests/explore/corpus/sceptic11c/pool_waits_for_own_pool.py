from concurrent.futures import ThreadPoolExecutor
import time

executor = ThreadPoolExecutor(max_workers=2)


def child(n):
    time.sleep(0.01)
    return n * n


def parent(n):
    future = executor.submit(child, n)
    return future.result() + 1


def main():
    futures = [executor.submit(parent, n) for n in range(3)]
    print([f.result() for f in futures])


if __name__ == "__main__":
    main()
