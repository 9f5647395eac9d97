import multiprocessing as mp
import threading


def child(q, name):
    for i in range(2):
        q.put("%s %d" % (name, i))


def writer(q, lines):
    for line in iter(q.get, None):
        lines.append(line)


if __name__ == "__main__":
    q = mp.Queue()
    lines = []
    t = threading.Thread(target=writer, args=(q, lines))
    t.start()
    ps = [mp.Process(target=child, args=(q, n)) for n in "ab"]
    for p in ps: p.start()
    for p in ps: p.join()
    q.put(None)
    t.join()
    print(sorted(lines))
