from multiprocessing import JoinableQueue, Process, Value


def consumer(q, total):
    while True:
        n = q.get()
        with total.get_lock():
            total.value += n
        q.task_done()


if __name__ == "__main__":
    q = JoinableQueue()
    total = Value("i", 0)
    for _ in range(2):
        Process(target=consumer, args=(q, total), daemon=True).start()
    for n in range(6):
        q.put(n)
    q.join()
    print(total.value)
