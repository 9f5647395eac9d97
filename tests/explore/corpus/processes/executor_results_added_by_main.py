from concurrent.futures import ProcessPoolExecutor, as_completed

total = 0


def square(n):
    return n * n


def add(future):
    global total
    total += future.result()


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        for future in as_completed([executor.submit(square, n) for n in range(3)]):
            add(future)
    print(total)
