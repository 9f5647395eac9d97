import time
from multiprocessing import Process, Value


def setter(v):
    v.value = 42


def poller(v, out):
    while v.value == 0:
        time.sleep(0.01)
    out.value = v.value


if __name__ == "__main__":
    v, out = Value("i", 0), Value("i", 0)
    ps = [Process(target=setter, args=(v,)), Process(target=poller, args=(v, out))]
    for p in ps: p.start()
    for p in ps: p.join()
    print(out.value)
