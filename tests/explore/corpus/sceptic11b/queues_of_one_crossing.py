from multiprocessing import Process, Queue


def node(name, inbox, outbox, n):
    for i in range(n):
        outbox.put(f'{name}{i}')
    for i in range(n):
        inbox.get()


if __name__ == '__main__':
    q1, q2 = Queue(maxsize=1), Queue(maxsize=1)
    a = Process(target=node, args=('a', q1, q2, 3))
    b = Process(target=node, args=('b', q2, q1, 3))
    a.start()
    b.start()
    a.join()
    b.join()
    print('exchange finished')
