import threading
from multiprocessing import Lock, Process, Queue, Value


def child(shared, plock, out):
    own = {'n': 0}
    tlock = threading.Lock()

    def work():
        for _ in range(2):
            with tlock:
                own['n'] += 1
            with plock:
                shared.value += 1

    ts = [threading.Thread(target=work) for _ in range(2)]
    [t.start() for t in ts]
    [t.join() for t in ts]
    out.put(own['n'])


if __name__ == '__main__':
    shared, plock, out = Value('i', 0, lock=False), Lock(), Queue()
    ps = [Process(target=child, args=(shared, plock, out)) for _ in range(2)]
    [p.start() for p in ps]
    own = [out.get() for _ in ps]
    [p.join() for p in ps]
    print('own', own, 'shared', shared.value)
