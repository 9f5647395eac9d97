from multiprocessing import Lock, Process
from multiprocessing.shared_memory import ShareableList


def work(name, lock):
    numbers = ShareableList(name=name)
    with lock:
        numbers[0] += 1
    numbers.shm.close()


if __name__ == "__main__":
    lock = Lock()
    numbers = ShareableList([0, 7])
    ps = [Process(target=work, args=(numbers.shm.name, lock)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(numbers[0])
    numbers.shm.close()
    numbers.shm.unlink()
