import os
from multiprocessing import Process


def worker(i):
    if os.path.exists("job"):
        with open("job") as f:
            f.read()
        os.remove("job")
        print("worker", i, "took the job")


if __name__ == "__main__":
    with open("job", "w") as f:
        f.write("do it")
    ps = [Process(target=worker, args=(i,)) for i in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
