import os
import signal
import time
from multiprocessing import Process, Pipe

received = 0


def child(conn):
    def on_usr1(signum, frame):
        global received
        received += 1
        conn.send('ack')

    signal.signal(signal.SIGUSR1, on_usr1)
    conn.send('ready')
    while received < 3:
        time.sleep(0.01)
    print('received', received, 'signals')


if __name__ == '__main__':
    a, b = Pipe()
    p = Process(target=child, args=(b,))
    p.start()
    a.recv()
    for _ in range(3):
        os.kill(p.pid, signal.SIGUSR1)
        a.recv()
    p.join()
