import time
from multiprocessing import Process, Value


def move(a, b):
    while True:
        a.value -= 1
        time.sleep(0.1)
        b.value += 1


if __name__ == "__main__":
    a = Value("i", 10)
    b = Value("i", 0)
    p = Process(target=move, args=(a, b))
    p.start()
    p.join(0.5)
    if p.is_alive():
        p.terminate()
    p.join()
    print(a.value + b.value)
