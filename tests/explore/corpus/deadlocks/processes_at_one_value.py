from multiprocessing import Lock, Process


def work(a, b, numbers):
    for n in numbers:
        first, second = (b, a) if n % 2 == 0 else (a, b)
        with first, second:
            pass


if __name__ == "__main__":
    a, b = Lock(), Lock()
    ps = [Process(target=work, args=(a, b, numbers)) for numbers in ((1, 3, 5), (1, 3, 4))]
    for p in ps: p.start()
    for p in ps: p.join()
    print("end")
