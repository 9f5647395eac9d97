import time
from multiprocessing import Process


def sleep_for_ever():
    while True:
        time.sleep(10)


if __name__ == "__main__":
    p = Process(target=sleep_for_ever)
    p.start()
    p.terminate()
    p.join()
    print(p.exitcode)
