import time
from multiprocessing import Process, Value

TASKS = 3


def work(progress):
    for _ in range(TASKS):
        time.sleep(0.001)
        with progress.get_lock():
            progress.value += 1


if __name__ == '__main__':
    progress = Value('i', 0)
    ps = [Process(target=work, args=(progress,)) for _ in range(2)]
    for p in ps:
        p.start()
    while progress.value < 2 * TASKS:
        time.sleep(0.01)
    for p in ps:
        p.join()
    print('done', progress.value, 'of', 2 * TASKS)
