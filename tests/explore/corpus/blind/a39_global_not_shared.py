from multiprocessing import Process

results = []


def square(n):
    results.append(n * n)


if __name__ == "__main__":
    ps = [Process(target=square, args=(i,)) for i in range(4)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("results:", sorted(results))
