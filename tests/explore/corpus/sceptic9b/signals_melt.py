import os
import signal

received = 0


def on_usr1(signum, frame):
    global received
    received += 1


def main():
    signal.signal(signal.SIGUSR1, on_usr1)
    parent = os.getpid()
    for i in range(3):
        if os.fork() == 0:
            os.kill(parent, signal.SIGUSR1)
            os._exit(0)
    while received < 3:
        signal.pause()
    for _ in range(3):
        os.wait()
    print('received', received)


if __name__ == '__main__':
    main()
