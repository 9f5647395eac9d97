from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Process, Queue

hits = 0


def hit(_):
    global hits
    h = hits
    hits = h + 1


def child(q):
    with ThreadPoolExecutor(2) as ex:
        list(ex.map(hit, range(4)))
    q.put(hits)


if __name__ == "__main__":
    q = Queue()
    p = Process(target=child, args=(q,))
    p.start()
    print(q.get())
    p.join()
