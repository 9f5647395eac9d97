from multiprocessing import Manager, Process
import queue


def worker(q, stop, out):
    while True:
        try:
            out.append(q.get(timeout=0.1) + 1)
            q.task_done()
        except queue.Empty:
            if stop.is_set():
                break


if __name__ == "__main__":
    with Manager() as m:
        q, stop, out = m.Queue(), m.Event(), m.list()
        ps = [Process(target=worker, args=(q, stop, out)) for _ in range(2)]
        for p in ps:
            p.start()
        for i in range(4):
            q.put(i)
        q.join()
        stop.set()
        for p in ps:
            p.join()
        print(sorted(out))
