import multiprocessing as mp


def child(ready, go, out, n):
    ready.release()
    go.wait()
    with out.get_lock():
        out.value += n


if __name__ == "__main__":
    ready = mp.Semaphore(0)
    go = mp.Event()
    out = mp.Value("i", 0)
    ps = [mp.Process(target=child, args=(ready, go, out, n)) for n in (1, 2)]
    for p in ps:
        p.start()
    for _ in ps:
        ready.acquire()
    assert out.value == 0
    go.set()
    for p in ps:
        p.join()
    print("total", out.value)
