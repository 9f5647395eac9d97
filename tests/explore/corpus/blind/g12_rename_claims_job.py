import os
from multiprocessing import Process, Value


def worker(done):
    for name in ("job1", "job2", "job3"):
        mine = "%s.%d" % (name, os.getpid())
        try:
            os.rename(name, mine)
        except FileNotFoundError:
            continue
        with done.get_lock():
            done.value += 1


if __name__ == "__main__":
    for name in ("job1", "job2", "job3"):
        with open(name, "w") as f:
            f.write(name)
    done = Value("i", 0)
    ps = [Process(target=worker, args=(done,)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    assert done.value == 3
    print("jobs done:", done.value)
