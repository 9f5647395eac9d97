import os
import signal
import sys


def hello(signum, frame):
    sys.stdout.write('child says hello\n')
    sys.stdout.flush()
    os._exit(0)


pid = os.fork()
if pid == 0:
    signal.signal(signal.SIGUSR1, hello)
    while True:
        signal.pause()
else:
    os.kill(pid, signal.SIGUSR1)
    _, status = os.waitpid(pid, 0)
    print('child ended well', status == 0)
