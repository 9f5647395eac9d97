from multiprocessing import Process, Semaphore, Value


def reader(readers, room):
    readers.value += 1
    if readers.value == 1:
        room.acquire()
    readers.value -= 1
    if readers.value == 0:
        room.release()


if __name__ == "__main__":
    readers, room = Value("i", 0), Semaphore(1)
    ps = [Process(target=reader, args=(readers, room)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
