from concurrent.futures import ProcessPoolExecutor, as_completed


def partial_sum(start, stop):
    return sum(range(start, stop))


def main():
    chunks = [(i * 1000, (i + 1) * 1000) for i in range(4)]
    total = 0
    with ProcessPoolExecutor(max_workers=2) as ex:
        futures = [ex.submit(partial_sum, a, b) for a, b in chunks]
        for f in as_completed(futures):
            total += f.result()
    print("total:", total)


if __name__ == "__main__":
    main()
