from multiprocessing import Process, Value
import time


def work(stop, n):
    while not stop.value:
        with n.get_lock():
            n.value += 1
        time.sleep(0.1)


if __name__ == "__main__":
    stop, n = Value("b", 0), Value("i", 0)
    p = Process(target=work, args=(stop, n))
    p.start()
    time.sleep(0.3)
    stop.value = 1
    p.join()
    print("stopped")
