from multiprocessing import Array, Process


def book(hours, who, a, b):
    if not any(hours[a:b]):
        for h in range(a, b):
            hours[h] = who


if __name__ == "__main__":
    hours = Array("i", 6)
    ps = [Process(target=book, args=(hours, w, a, b)) for w, a, b in ((1, 0, 3), (2, 2, 5))]
    for p in ps: p.start()
    for p in ps: p.join()
    print(list(hours) in ([1, 1, 1, 0, 0, 0], [0, 0, 2, 2, 2, 0]))
