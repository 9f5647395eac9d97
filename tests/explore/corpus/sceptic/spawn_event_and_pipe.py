import multiprocessing as mp


def work(ready, conn):
    ready.wait()
    conn.send("hello")
    conn.send(conn.recv() + 1)
    conn.close()


if __name__ == "__main__":
    ctx = mp.get_context("spawn")
    ready = ctx.Event()
    a, b = ctx.Pipe()
    p = ctx.Process(target=work, args=(ready, b))
    p.start()
    b.close()
    ready.set()
    word = a.recv()
    a.send(6)
    print(word, a.recv())
    p.join()
