import multiprocessing as mp
import queue


def sender(q, bell, x):
    q.put(x)
    bell.set()


def receiver(q, bell):
    n = 0
    while n < 2:
        bell.wait()
        while not q.empty():
            q.get()
            n += 1
        bell.clear()
    print('got', n)


if __name__ == '__main__':
    m = mp.Manager()
    q, bell = m.Queue(), m.Event()
    ps = [mp.Process(target=receiver, args=(q, bell))] + [mp.Process(target=sender, args=(q, bell, x)) for x in 'ab']
    for p in ps: p.start()
    for p in ps: p.join()
