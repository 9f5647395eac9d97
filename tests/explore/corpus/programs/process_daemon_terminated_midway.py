import time
from multiprocessing import Process, Value


def tick(v):
    while True:
        v.value += 1
        time.sleep(0.5)


if __name__ == "__main__":
    v = Value("i", 0)
    p = Process(target=tick, args=(v,), daemon=True)
    p.start()
    for _ in range(2):
        v.value += 10
        time.sleep(0.5)
    p.terminate()
    p.join()
    print("ticks", v.value > 0)
