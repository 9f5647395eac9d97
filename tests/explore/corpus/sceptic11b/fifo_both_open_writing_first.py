import os
from multiprocessing import Process


def talk(name, out, inn):
    w = open(out, 'w')
    r = open(inn)
    w.write('hello from ' + name + '\n')
    w.close()
    print(name, 'heard:', r.readline().strip(), flush=True)
    r.close()


if __name__ == '__main__':
    os.mkfifo('a2b')
    os.mkfifo('b2a')
    a = Process(target=talk, args=('a', 'a2b', 'b2a'))
    b = Process(target=talk, args=('b', 'b2a', 'a2b'))
    a.start()
    b.start()
    a.join()
    b.join()
