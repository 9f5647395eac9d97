import time
from multiprocessing import Process, Value


def runner(go):
    while not go.value:
        time.sleep(0.005)


def starter(go):
    time.sleep(0.01)
    go.value = 1
    time.sleep(0.02)
    go.value = 0


if __name__ == "__main__":
    go = Value("b", 0)
    ps = [Process(target=runner, args=(go,)) for _ in range(1)] + [Process(target=starter, args=(go,))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("end")
