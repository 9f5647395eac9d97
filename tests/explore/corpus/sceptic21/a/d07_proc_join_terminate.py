import time
from multiprocessing import Process


def slow():
    while True:
        time.sleep(0.5)


if __name__ == "__main__":
    p = Process(target=slow)
    p.start()
    p.join(1)
    if p.is_alive():
        p.terminate()
    p.join()
    print("stopped")
