from multiprocessing import Lock, Process, Semaphore, Value


def reader(readers, mutex, room):
    with mutex:
        readers.value += 1
        if readers.value == 1:
            room.acquire()
    with mutex:
        readers.value -= 1
        if readers.value == 0:
            room.release()


def writer(text, room):
    with room:
        text.value += 2


if __name__ == "__main__":
    readers, text, mutex, room = Value("i", 0), Value("i", 0), Lock(), Semaphore(1)
    ps = [Process(target=reader, args=(readers, mutex, room)) for _ in range(2)]
    ps += [Process(target=writer, args=(text, room)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(readers.value, text.value)
