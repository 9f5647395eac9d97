from multiprocessing import Process, SimpleQueue, Value


def start(flag, q, who):
    first = flag.value == 0
    flag.value = 1
    if first:
        q.put(who)


if __name__ == "__main__":
    flag, q = Value("i", 0), SimpleQueue()
    ps = [Process(target=start, args=(flag, q, w)) for w in "ab"]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(q.get())
