import multiprocessing as mp, time
def init(e):
    global go
    go = e
def task(x):
    go.wait()
    return x
if __name__ == "__main__":
    e = mp.Event()
    with mp.Pool(2, init, (e,)) as pool:
        r = pool.map_async(task, [1, 2])
        while not r.ready():
            time.sleep(0.05)
        e.set()
        print(r.get())
