from concurrent.futures import ThreadPoolExecutor
import time


def square(n):
    time.sleep(0.001 * (5 - n))
    return n * n


def main():
    with ThreadPoolExecutor(max_workers=3) as pool:
        squares = list(pool.map(square, range(6)))
    print("squares", squares)
    total = 0
    for s in squares:
        total += s
    print("total", total)


if __name__ == "__main__":
    main()
