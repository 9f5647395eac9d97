import queue
from multiprocessing import Process, Queue


def work(q, done):
    n = 0
    while True:
        try:
            q.get_nowait()
        except queue.Empty:
            break
        n += 1
    done.put(n)


if __name__ == "__main__":
    q, done = Queue(), Queue()
    for i in range(4):
        q.put(i)
    ps = [Process(target=work, args=(q, done)) for _ in range(2)]
    for p in ps:
        p.start()
    print(sum(done.get() for p in ps))
    for p in ps:
        p.join()
