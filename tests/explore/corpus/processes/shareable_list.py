from multiprocessing import Process
from multiprocessing.shared_memory import ShareableList


def work(name):
    numbers = ShareableList(name=name)
    numbers[0] += 1
    numbers.shm.close()


if __name__ == "__main__":
    numbers = ShareableList([0, 7])
    ps = [Process(target=work, args=(numbers.shm.name,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(numbers[0])
    numbers.shm.close()
    numbers.shm.unlink()
