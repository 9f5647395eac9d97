import fcntl
from multiprocessing import Process


def work(first, second):
    with open(first, "w") as f, open(second, "w") as g:
        fcntl.flock(f, fcntl.LOCK_EX)
        fcntl.flock(g, fcntl.LOCK_EX)


if __name__ == "__main__":
    ps = [Process(target=work, args=pair) for pair in (("a.lock", "b.lock"), ("b.lock", "a.lock"))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
