import multiprocessing as mp
import threading


def refill(v):
    v.value += 10


def take(v):
    for _ in range(3):
        v.value -= 1


if __name__ == "__main__":
    v = mp.Value("i", 5)
    t = threading.Timer(0.1, refill, args=(v,))
    p = mp.Process(target=take, args=(v,))
    t.start()
    p.start()
    t.join()
    p.join()
    print(v.value)
