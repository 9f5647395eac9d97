from multiprocessing import Pipe, Process


def peer(name, conn, secret):
    """exchange secrets"""
    other = conn.recv()
    conn.send(secret)
    print(name, 'got', other)
    conn.close()


if __name__ == '__main__':
    a, b = Pipe()
    alice = Process(target=peer, args=('alice', a, 'apple'))
    bob = Process(target=peer, args=('bob', b, 'banana'))
    alice.start()
    bob.start()
    alice.join()
    bob.join()
