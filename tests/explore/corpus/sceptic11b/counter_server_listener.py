from multiprocessing import Event, Process
from multiprocessing.connection import Client, Listener

ADDRESS = './counter.sock'


def server(ready, clients):
    count = 0
    with Listener(ADDRESS, family='AF_UNIX', backlog=5) as listener:
        ready.set()
        for _ in range(clients):
            with listener.accept() as conn:
                for msg in iter(conn.recv, 'bye'):
                    count += msg
                conn.send(count)
    print('count', count, flush=True)


def client(n):
    with Client(ADDRESS, family='AF_UNIX') as conn:
        for _ in range(n):
            conn.send(1)
        conn.send('bye')
        conn.recv()


if __name__ == '__main__':
    ready = Event()
    s = Process(target=server, args=(ready, 2))
    s.start()
    ready.wait()
    cs = [Process(target=client, args=(3,)) for _ in range(2)]
    [c.start() for c in cs]
    [c.join() for c in cs]
    s.join()
