import os
from multiprocessing import Process


def server():
    with open('req') as r, open('rep', 'w') as w:
        for line in r:
            w.write(line.upper())


def client():
    with open('req', 'w') as w, open('rep') as r:
        w.write('hello\n')
        w.close()
        print('replies:', r.read().strip())


if __name__ == '__main__':
    os.mkfifo('req')
    os.mkfifo('rep')
    ps = [Process(target=server), Process(target=client)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
