from multiprocessing import Process, shared_memory


def add(name):
    memory = shared_memory.SharedMemory(name=name)
    memory.buf[0] += 1
    memory.close()


if __name__ == "__main__":
    memory = shared_memory.SharedMemory(create=True, size=4)
    memory.buf[0] = 0
    ps = [Process(target=add, args=(memory.name,)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(memory.buf[0])
    memory.close()
    memory.unlink()
