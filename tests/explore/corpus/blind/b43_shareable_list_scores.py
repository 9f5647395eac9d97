from multiprocessing import Process, shared_memory


def bump(name, k):
    sl = shared_memory.ShareableList(name=name)
    for _ in range(3):
        sl[k] += 1
    sl.shm.close()


if __name__ == "__main__":
    sl = shared_memory.ShareableList([0, 0, 0])
    ps = [Process(target=bump, args=(sl.shm.name, 1)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(list(sl))
    sl.shm.close()
    sl.shm.unlink()
