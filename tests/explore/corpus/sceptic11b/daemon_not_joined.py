import time
from multiprocessing import Process


def save(data):
    time.sleep(0.05)
    print('saved', flush=True)


if __name__ == '__main__':
    print('saving...', flush=True)
    p = Process(target=save, args=([1, 2, 3],), daemon=True)
    p.start()
