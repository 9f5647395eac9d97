from multiprocessing import Process, Queue


def player(name, q, rounds):
    for _ in range(rounds):
        q.put(name)
        q.get()


if __name__ == '__main__':
    q = Queue()

    def ping(q):
        q.put('ping')
        assert q.get() == 'pong'

    def pong(q):
        assert q.get() == 'ping'
        q.put('pong')

    a, b = Process(target=ping, args=(q,)), Process(target=pong, args=(q,))
    a.start(); b.start()
    a.join(); b.join()
    print(a.exitcode, b.exitcode)
