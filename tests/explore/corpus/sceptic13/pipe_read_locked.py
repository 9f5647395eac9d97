from multiprocessing import Lock, Pipe, Process


def reader(conn, lock):
    with lock:
        word = conn.recv()
    print(word in ("x", "y"), flush=True)


if __name__ == "__main__":
    out, into = Pipe(duplex=False)
    lock = Lock()
    ps = [Process(target=reader, args=(out, lock)) for n in "ab"]
    for p in ps: p.start()
    into.send("x")
    into.send("y")
    for p in ps: p.join()
