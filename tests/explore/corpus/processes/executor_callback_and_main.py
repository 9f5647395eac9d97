from concurrent.futures import ProcessPoolExecutor

total = 0


def square(n):
    return n * n


def add(future):
    global total
    total += future.result()


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        for n in range(3):
            executor.submit(square, n).add_done_callback(add)
        total += 1000
    print(total)
