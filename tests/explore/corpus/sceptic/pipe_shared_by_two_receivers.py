from multiprocessing import Lock, Pipe, Process, Value


def child(conn, lock, total):
    with lock:
        k = conn.recv()
    with total.get_lock():
        total.value += k


if __name__ == "__main__":
    r, w = Pipe(duplex=False)
    lock, total = Lock(), Value("i", 0)
    ps = [Process(target=child, args=(r, lock, total)) for _ in range(2)]
    for p in ps: p.start()
    w.send(1)
    w.send(2)
    for p in ps: p.join()
    print(total.value)
