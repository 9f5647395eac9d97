from multiprocessing import Lock, Process, Value

readers = Value("i", 0)
write_lock = Lock()
book = Value("i", 0)


def reader():
    readers.value += 1
    if readers.value == 1:
        write_lock.acquire()
    print("read", book.value)
    readers.value -= 1
    if readers.value == 0:
        write_lock.release()


def writer():
    write_lock.acquire()
    book.value += 1
    write_lock.release()


if __name__ == "__main__":
    ps = [Process(target=reader) for _ in range(2)] + [Process(target=writer)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
