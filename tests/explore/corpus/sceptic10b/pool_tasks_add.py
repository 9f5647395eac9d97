from concurrent.futures import ThreadPoolExecutor

total = 0


def square(n):
    global total
    total += n * n
    return n * n


def main():
    with ThreadPoolExecutor(max_workers=2) as pool:
        squares = list(pool.map(square, range(1, 6)))
    print("total", total, "largest", max(squares))


if __name__ == "__main__":
    main()
