import threading
from concurrent.futures import ThreadPoolExecutor


def square(n, report):
    report(n * n)


def main():
    out = []
    with ThreadPoolExecutor(2) as pool:
        for n in range(4):
            pool.submit(square, n, out.append)
    print(sorted(out))


if __name__ == "__main__":
    main()
