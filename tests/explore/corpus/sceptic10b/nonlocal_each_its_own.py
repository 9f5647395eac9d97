from threading import Thread


def make_counter():
    count = 0

    def step():
        nonlocal count
        count += 1
        return count

    return step


results = []


def worker():
    step = make_counter()
    last = 0
    for _ in range(3):
        last = step()
    results.append(last)


if __name__ == "__main__":
    ts = [Thread(target=worker) for _ in range(2)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print(results)
