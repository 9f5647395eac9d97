from multiprocessing import Process, Queue


def worker(tasks, results):
    for x in iter(tasks.get, None):
        results.put(x * x)


def main():
    tasks, results = Queue(), Queue()
    ws = [Process(target=worker, args=(tasks, results)) for _ in range(2)]
    for w in ws:
        w.start()
    for x in range(4):
        tasks.put(x)
    for _ in ws:
        tasks.put(None)
    got = []
    got.append(results.get())
    while not results.empty():
        got.append(results.get())
    for w in ws:
        w.join()
    print('results', sorted(got))


if __name__ == '__main__':
    main()
