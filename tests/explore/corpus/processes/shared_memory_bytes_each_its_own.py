from multiprocessing import Process, shared_memory


def add(name, i):
    memory = shared_memory.SharedMemory(name=name)
    for _ in range(3):
        memory.buf[i] += 1
    memory.close()


if __name__ == "__main__":
    memory = shared_memory.SharedMemory(create=True, size=4)
    for i in range(2):
        memory.buf[i] = 0
    ps = [Process(target=add, args=(memory.name, i)) for i in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(memory.buf[0], memory.buf[1])
    memory.close()
    memory.unlink()
