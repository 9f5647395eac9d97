import os
import signal

count = 0
ack_r, ack_w = os.pipe()


def on_usr1(signum, frame):
    global count
    count += 1
    os.write(ack_w, b'.')


def child(parent, n):
    for _ in range(n):
        os.kill(parent, signal.SIGUSR1)
        os.read(ack_r, 1)
    os._exit(0)


def main():
    signal.signal(signal.SIGUSR1, on_usr1)
    parent = os.getpid()
    pid = os.fork()
    if pid == 0:
        signal.signal(signal.SIGUSR1, signal.SIG_DFL)
        child(parent, 4)
    _, status = os.waitpid(pid, 0)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status) == 0:
        print('signals counted:', count)
    else:
        print('child failed')


if __name__ == '__main__':
    main()
