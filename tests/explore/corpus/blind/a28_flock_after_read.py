import fcntl
from multiprocessing import Process


def visit(path):
    f = open(path, "r+")
    hits = int(f.read())
    fcntl.flock(f, fcntl.LOCK_EX)
    f.seek(0)
    f.write(str(hits + 1))
    f.truncate()
    f.flush()
    fcntl.flock(f, fcntl.LOCK_UN)
    f.close()


if __name__ == "__main__":
    open("hits.txt", "w").write("0")
    visitors = [Process(target=visit, args=("hits.txt",)) for _ in range(3)]
    for v in visitors:
        v.start()
    for v in visitors:
        v.join()
    print("hits:", open("hits.txt").read())
