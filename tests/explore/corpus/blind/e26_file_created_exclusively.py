import os
from multiprocessing import Process, Value


def start(leaders):
    try:
        with open("leader", "x") as f:
            f.write(str(os.getpid()))
    except FileExistsError:
        return
    with leaders.get_lock():
        leaders.value += 1


if __name__ == "__main__":
    leaders = Value("i", 0)
    ps = [Process(target=start, args=(leaders,)) for _ in range(3)]
    for p in ps: p.start()
    for p in ps: p.join()
    assert leaders.value == 1, "%d leaders" % leaders.value
    print("one leader")
