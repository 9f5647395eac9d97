from multiprocessing import Process
import time


def nap():
    while True:
        time.sleep(1)


if __name__ == "__main__":
    p = Process(target=nap)
    p.start()
    p.join(2)
    if p.is_alive():
        p.terminate()
        p.join()
    print("over")
