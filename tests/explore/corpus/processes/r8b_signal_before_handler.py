import os
import signal


def on_usr1(signum, frame):
    print('got it')


def main():
    parent = os.getpid()
    pid = os.fork()
    if pid == 0:
        os.kill(parent, signal.SIGUSR1)
        os._exit(0)
    signal.signal(signal.SIGUSR1, on_usr1)
    os.waitpid(pid, 0)
    print('parent ends')


main()
