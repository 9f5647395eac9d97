import os
from multiprocessing import Process, Value


def start(leaders):
    if not os.path.exists("leader"):
        with open("leader", "w") as f:
            f.write(str(os.getpid()))
        with leaders.get_lock():
            leaders.value += 1


if __name__ == "__main__":
    leaders = Value("i", 0)
    ps = [Process(target=start, args=(leaders,)) for _ in range(3)]
    for p in ps: p.start()
    for p in ps: p.join()
    assert leaders.value == 1, "%d leaders" % leaders.value
    print("one leader")
